package dev.dagdrop.definition.check.task;

import dev.dagdrop.definition.check.Check;
import dev.dagdrop.definition.operators.OperatorCatalogue;
import java.util.List;

/** The list of checks of tasks, their operators and arguments. */
public final class TaskChecks {
    private TaskChecks() {}

    /** Every one of them, by rule. */
    public static List<Check> all(OperatorCatalogue catalogue) {
        return List.of(
                new OperatorIsPath(catalogue),
                new OperatorModule(catalogue),
                new OperatorIsConcrete(),
                new OperatorUndisputed(),
                new OperatorSupported(),
                new KnownAmazonOperator(catalogue),
                new KnownOperator(catalogue),
                new RequiredArguments(catalogue),
                new NeededArguments(catalogue),
                new MisspelledArgument(catalogue),
                new UnknownArgument(catalogue),
                new ParametersWrapper(),
                new ArgumentKinds(),
                new SensorSettings(),
                new PythonCallable(),
                new LoaderOnlyKeys(),
                new ServiceControlled(),
                new Deferrable(),
                new RescheduleMode(),
                new SensorTimeout(),
                new CredentialLiteral(),
                new DynamicMapping(),
                new TaskGroups(),
                new TaskIdAgrees(),
                new TaskIdForm(),
                new TaskIdLetters(),
                new IgnoredKeys());
    }
}
