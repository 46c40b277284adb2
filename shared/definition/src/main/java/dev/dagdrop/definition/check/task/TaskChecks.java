package dev.dagdrop.definition.check.task;

import dev.dagdrop.definition.check.Check;
import dev.dagdrop.definition.operators.ArgumentConstraints;
import dev.dagdrop.definition.operators.OperatorCatalogue;
import java.util.List;

/** The checks of this package. */
public final class TaskChecks {
    private TaskChecks() {}

    /** All of them, by rule. */
    public static List<Check> all(OperatorCatalogue catalogue, ArgumentConstraints constraints) {
        return List.of(
                new TaskNotMapping(),
                new MissingOperator(),
                new IncompleteOperatorPath(catalogue),
                new WrongOperatorModule(catalogue),
                new AbstractOperator(),
                new UnconfirmedOperator(),
                new UnsupportedOperator(),
                new UnknownAmazonOperator(catalogue),
                new UnknownOperator(catalogue),
                new MissingArgument(catalogue),
                new MissingRuntimeArgument(catalogue),
                new MisspelledArgument(catalogue),
                new UnknownArgument(catalogue),
                new WrappedArguments(),
                new WrongArgumentType(),
                new InvalidSensorSetting(),
                new InvalidPythonCallable(),
                new UnsupportedPythonKey(),
                new ServiceControlledArgument(),
                new DeferrableTask(),
                new RescheduleMode(constraints),
                new SensorTimeoutTooLong(),
                new HardcodedCredential(),
                new DynamicTaskMapping(),
                new UnsupportedTaskKey(),
                new TaskIdMismatch(),
                new InvalidTaskId(),
                new NonAsciiTaskId(),
                new IgnoredTaskKey(),
                new UnlistedAmazonOperator(catalogue),
                new RemovedOperator(catalogue));
    }
}
