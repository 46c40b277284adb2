package dev.dagdrop.definition.check.argument;

import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.task.ArgumentCheck;
import dev.dagdrop.definition.check.task.Arguments;
import dev.dagdrop.definition.check.task.TaskKeys;
import dev.dagdrop.definition.finding.Related;
import dev.dagdrop.definition.model.Task;
import dev.dagdrop.definition.operators.ArgumentConstraint;
import dev.dagdrop.definition.operators.ArgumentConstraint.Alternative;
import dev.dagdrop.definition.operators.ArgumentConstraint.Combination;
import dev.dagdrop.definition.operators.ArgumentConstraint.Count;
import dev.dagdrop.definition.operators.ArgumentConstraint.Requirement;
import dev.dagdrop.definition.operators.ArgumentConstraints;
import dev.dagdrop.definition.operators.OperatorSpec;
import dev.dagdrop.definition.yaml.YamlEntry;
import dev.dagdrop.definition.yaml.YamlMapping;
import dev.dagdrop.definition.yaml.YamlScalar;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A check of which arguments are given together. */
abstract class CombinationCheck extends ArgumentCheck {
    private final ArgumentConstraints constraints;
    private final boolean refused;

    /**
     * A check of some constraints.
     *
     * @param refused whether of those on which the constructor raises, or of those on which a run fails
     */
    CombinationCheck(ArgumentConstraints constraints, boolean refused) {
        this.constraints = constraints;
        this.refused = refused;
    }

    @Override
    public final void examineArguments(Task task, YamlMapping settings, OperatorSpec operator, Report report) {
        if (TaskKeys.isMapped(settings)) {
            return;
        }
        for (ArgumentConstraint constraint : constraints.of(operator)) {
            if (constraint.refused() == refused) {
                switch (constraint) {
                    case Combination combination -> examine(combination, task, settings, operator, report);
                    case Requirement requirement -> examine(requirement, task, settings, operator, report);
                    case ArgumentConstraint.AllowedValues _, ArgumentConstraint.NotNegative _ -> {}
                }
            }
        }
    }

    private void examine(
            Combination combination, Task task, YamlMapping settings, OperatorSpec operator, Report report) {
        List<List<String>> given = combination.alternatives().stream()
                .flatMap(alternative -> given(alternative, settings).stream())
                .toList();
        if (given.isEmpty() && combination.count() != Count.AT_MOST_ONE && !mayBeThere(combination, settings)) {
            report.add(
                    task.operator().orElseThrow().position(),
                    Arguments.path(task.id()),
                    operator.shortName() + " " + consequence() + " without " + options(combination.alternatives()),
                    "Add one of them to the task.");
        } else if (given.size() > 1 && combination.count() != Count.AT_LEAST_ONE) {
            YamlEntry first =
                    ArgumentPresence.of(settings, given.getFirst().getFirst()).orElseThrow();
            YamlEntry second =
                    ArgumentPresence.of(settings, given.get(1).getFirst()).orElseThrow();
            report.add(
                    Arguments.place(second),
                    Arguments.path(task.id()).key(second.key().value()),
                    operator.shortName() + " " + consequence() + " with both " + Arguments.list(given.getFirst())
                            + " and " + Arguments.list(given.get(1)),
                    "Keep one of them.",
                    List.of(new Related(first.key().position(), "the other argument")));
        }
    }

    private void examine(
            Requirement requirement, Task task, YamlMapping settings, OperatorSpec operator, Report report) {
        Optional<YamlEntry> given = ArgumentPresence.of(settings, requirement.given());
        boolean needs = given.isPresent()
                && (requirement.value().isEmpty()
                        || (given.get().value() instanceof YamlScalar scalar && scalar.isText(requirement.value())));
        if (needs
                && ArgumentPresence.of(settings, requirement.needed()).isEmpty()
                && !ArgumentPresence.isUnknown(settings, requirement.needed())) {
            String with = requirement.value().isEmpty() ? "" : ": " + requirement.value();
            report.add(
                    Arguments.place(given.get()),
                    Arguments.path(task.id()).key(requirement.given()),
                    operator.shortName() + " " + consequence() + " with \"" + requirement.given() + with
                            + "\" but without \"" + requirement.needed() + '"',
                    "Add \"" + requirement.needed() + "\", or remove \"" + requirement.given() + "\".");
        }
    }

    private String consequence() {
        return refused ? "cannot be created" : "fails at run time";
    }

    /** The group of an alternative that is given in full. */
    private static Optional<List<String>> given(Alternative alternative, YamlMapping settings) {
        return alternative.groups().stream()
                .filter(group -> group.stream()
                        .allMatch(path -> ArgumentPresence.of(settings, path).isPresent()))
                .findFirst();
    }

    private static boolean mayBeThere(Combination combination, YamlMapping settings) {
        return combination.alternatives().stream()
                .flatMap(alternative -> alternative.groups().stream())
                .flatMap(List::stream)
                .anyMatch(path -> ArgumentPresence.isUnknown(settings, path));
    }

    private static String options(List<Alternative> alternatives) {
        return alternatives.stream()
                .flatMap(alternative -> alternative.groups().stream())
                .map(Arguments::list)
                .collect(Collectors.joining(" or "));
    }
}
