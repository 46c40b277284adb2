package dev.dagdrop.cli.role;

import java.util.List;
import java.util.Optional;

/** One line of permissions.txt: something an operator needs. */
sealed interface PermissionNeed {
    /** It calls no AWS API. */
    record None() implements PermissionNeed {}

    /** What its arguments do not tell. */
    record Note(String text) implements PermissionNeed {}

    /**
     * Actions on a resource.
     *
     * @param actions such as {@code s3:GetObject}
     * @param resource an ARN with arguments in braces
     * @param onlyWith the argument without which it is not needed
     * @param passedTo the service that a role is handed to
     */
    record Actions(List<String> actions, String resource, Optional<String> onlyWith, Optional<String> passedTo)
            implements PermissionNeed {
        /** Keeps its own copy. */
        public Actions {
            actions = List.copyOf(actions);
        }
    }
}
