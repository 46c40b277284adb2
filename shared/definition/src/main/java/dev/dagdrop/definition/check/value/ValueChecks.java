package dev.dagdrop.definition.check.value;

import dev.dagdrop.definition.check.Check;
import java.util.List;

/** The list of checks of the values that all tasks have in common. */
public final class ValueChecks {
    private ValueChecks() {}

    /** Every one of them, by rule. */
    public static List<Check> all() {
        return List.of(
                new InvalidRetries(),
                new InvalidRetryDelay(),
                new InvalidExecutionTimeout(),
                new UnknownTriggerRule(),
                new UnavailableTriggerRule(),
                new InvalidObjectField(),
                new UnsupportedObjectType(),
                new UnusableExecutionTimeout());
    }
}
