package dev.dagdrop.registration.naming;

/**
 * The name of a workflow: 1 to {@value #MAX_LENGTH} of {@code a-z A-Z 0-9 . _ -}, beginning with a letter or digit.
 *
 * @param value the name as the API spells it
 * @see <a href="https://docs.aws.amazon.com/mwaa/latest/mwaa-serverless-userguide/workflows.html">CreateWorkflow,
 *     Name</a>
 */
public record WorkflowName(String value) {
    /** The service's own limit. */
    public static final int MAX_LENGTH = 255;

    public WorkflowName {
        if (value.isEmpty() || value.length() > MAX_LENGTH || !isLetterOrDigit(value.charAt(0))) {
            throw new IllegalArgumentException("not a workflow name: " + value);
        }
        for (int i = 1; i < value.length(); i++) {
            if (!isAllowed(value.charAt(i))) {
                throw new IllegalArgumentException("not a workflow name: " + value);
            }
        }
    }

    static boolean isLetterOrDigit(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    static boolean isAllowed(int c) {
        return isLetterOrDigit(c) || c == '.' || c == '_' || c == '-';
    }

    @Override
    public String toString() {
        return value;
    }
}
