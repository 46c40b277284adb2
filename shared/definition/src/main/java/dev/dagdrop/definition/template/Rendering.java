package dev.dagdrop.definition.template;

import dev.dagdrop.definition.model.Task;

/** Whether Airflow renders the templates in an argument. */
public enum Rendering {
    /** The operator renders it. */
    YES,
    /** It stays as written. */
    NO,
    /** Only the operator's code can tell. */
    UNKNOWN;

    static Rendering of(Task task, String argument) {
        return isOfEveryTask(argument) ? NO : UNKNOWN;
    }

    /** Arguments that every operator has and none renders. */
    private static boolean isOfEveryTask(String argument) {
        return switch (argument) {
            case "retries",
                    "retry_delay",
                    "execution_timeout",
                    "trigger_rule",
                    "priority_weight",
                    "owner",
                    "email",
                    "start_date",
                    "end_date",
                    "params",
                    "wait_for_downstream" -> true;
            default -> false;
        };
    }
}
