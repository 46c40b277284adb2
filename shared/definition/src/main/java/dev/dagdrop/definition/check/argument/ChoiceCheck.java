package dev.dagdrop.definition.check.argument;

import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.hint.NearestName;
import dev.dagdrop.definition.check.task.ArgumentCheck;
import dev.dagdrop.definition.check.task.Arguments;
import dev.dagdrop.definition.check.value.Numbers;
import dev.dagdrop.definition.finding.Visible;
import dev.dagdrop.definition.model.Task;
import dev.dagdrop.definition.operators.ArgumentConstraint;
import dev.dagdrop.definition.operators.ArgumentConstraint.AllowedValues;
import dev.dagdrop.definition.operators.ArgumentConstraint.NotNegative;
import dev.dagdrop.definition.operators.ArgumentConstraints;
import dev.dagdrop.definition.operators.OperatorSpec;
import dev.dagdrop.definition.template.Template;
import dev.dagdrop.definition.yaml.VariableReference;
import dev.dagdrop.definition.yaml.YamlEntry;
import dev.dagdrop.definition.yaml.YamlMapping;
import dev.dagdrop.definition.yaml.YamlScalar;
import java.util.Optional;

/** A check of arguments that take few values. */
abstract class ChoiceCheck extends ArgumentCheck {
    private final ArgumentConstraints constraints;
    private final boolean refused;

    /**
     * A check of some constraints.
     *
     * @param refused whether of those on which the constructor raises, or of those on which a run fails
     */
    ChoiceCheck(ArgumentConstraints constraints, boolean refused) {
        this.constraints = constraints;
        this.refused = refused;
    }

    @Override
    public final void examineArguments(Task task, YamlMapping settings, OperatorSpec operator, Report report) {
        for (ArgumentConstraint constraint : constraints.of(operator)) {
            if (constraint.refused() == refused) {
                switch (constraint) {
                    case AllowedValues choice ->
                        text(settings, choice.argument())
                                .filter(entry -> !choice.values().contains(value(entry)))
                                .ifPresent(entry -> add(choice, entry, task, operator, report));
                    case NotNegative notNegative ->
                        settings.entry(notNegative.argument())
                                .filter(entry -> entry.value() instanceof YamlScalar scalar
                                        && Numbers.value(scalar).orElse(0) < 0)
                                .ifPresent(entry -> add(entry, task, operator, report));
                    case ArgumentConstraint.Combination _, ArgumentConstraint.Requirement _ -> {}
                }
            }
        }
    }

    /** Where only a constructor looks, a template is as wrong as any other text; else a run makes a value of it. */
    private Optional<YamlEntry> text(YamlMapping settings, String argument) {
        return settings.entry(argument)
                .filter(entry -> entry.value() instanceof YamlScalar scalar
                        && scalar.isString()
                        && !VariableReference.completes(scalar)
                        && !(!refused && Template.mayHoldCode(scalar.value())));
    }

    private void add(AllowedValues choice, YamlEntry entry, Task task, OperatorSpec operator, Report report) {
        String argument = choice.argument();
        String values = String.join(", ", choice.values());
        report.add(
                Arguments.place(entry),
                Arguments.path(task.id()).key(argument),
                Visible.quote(argument) + " is " + entry.value().describe() + ", but " + operator.shortName()
                        + " accepts only " + values + (refused ? "" : "; the task fails at run time"),
                NearestName.to(value(entry), choice.values())
                        .map(nearest -> "Did you mean " + nearest + "?")
                        .orElse("Write " + argument + ": " + choice.values().getFirst()));
    }

    private static void add(YamlEntry entry, Task task, OperatorSpec operator, Report report) {
        String argument = entry.key().value();
        report.add(
                Arguments.place(entry),
                Arguments.path(task.id()).key(argument),
                Visible.quote(argument) + " is " + entry.value().describe() + "; " + operator.shortName()
                        + " accepts no number below 0",
                "Write 0 or more.");
    }

    private static String value(YamlEntry entry) {
        return entry.value() instanceof YamlScalar scalar ? scalar.value() : "";
    }
}
