package dev.dagdrop.cli.role;

import java.util.List;

/** One line of permissions.txt: something an operator needs. */
sealed interface PermissionNeed {
    /** It calls no AWS API. */
    record None() implements PermissionNeed {}

    /**
     * What its arguments do not tell.
     *
     * @param text for a person
     * @param conditions when it applies
     */
    record Note(String text, List<NeedCondition> conditions) implements PermissionNeed {
        /** Keeps its own copy. */
        public Note {
            conditions = List.copyOf(conditions);
        }
    }

    /**
     * Actions on a resource.
     *
     * @param actions such as {@code s3:GetObject}
     * @param resource as the table writes it
     * @param conditions when they are needed
     * @param passedTo the services that a role is handed to
     */
    record Actions(List<String> actions, ResourceForm resource, List<NeedCondition> conditions, List<String> passedTo)
            implements PermissionNeed {
        /** Keeps its own copies. */
        public Actions {
            actions = List.copyOf(actions);
            conditions = List.copyOf(conditions);
            passedTo = List.copyOf(passedTo);
        }
    }
}
