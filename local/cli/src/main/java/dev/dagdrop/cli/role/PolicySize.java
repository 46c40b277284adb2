package dev.dagdrop.cli.role;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/**
 * How much of a policy IAM takes. It does not count white space.
 *
 * @see <a href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html">IAM quotas</a>
 */
final class PolicySize {
    private static final int MANAGED = 6_144;
    private static final int INLINE = 10_240;

    private PolicySize() {}

    /** What to do where a policy is too long. */
    static Optional<String> remark(ObjectNode policy) {
        int size = policy.toString().replace(" ", "").length();
        if (size <= MANAGED) {
            return Optional.empty();
        }
        String rest = size <= INLINE
                ? "Add it to the role as an inline policy, which may have 10,240, or split it."
                : "Split it: give the role several managed policies.";
        return Optional.of("The policy has " + size + " characters, a managed policy may have 6,144. " + rest);
    }
}
