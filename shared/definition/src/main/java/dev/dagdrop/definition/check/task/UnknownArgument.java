package dev.dagdrop.definition.check.task;

import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.check.Sources;
import dev.dagdrop.definition.check.value.OldDurations;
import dev.dagdrop.definition.finding.Visible;
import dev.dagdrop.definition.model.Task;
import dev.dagdrop.definition.operators.OperatorCatalogue;
import dev.dagdrop.definition.operators.OperatorSpec;
import dev.dagdrop.definition.operators.ParameterSpec;
import dev.dagdrop.definition.yaml.YamlMapping;
import java.util.ArrayList;
import java.util.List;

/** DD413 unknown-argument. */
final class UnknownArgument extends ArgumentCheck {
    private static final int MOST_LISTED = 8;
    private static final Rule RULE =
            Rule.warning("DD413", "unknown-argument", "The operator has no such argument.", Sources.OPERATORS);

    private final OperatorCatalogue catalogue;

    UnknownArgument(OperatorCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examineArguments(Task task, YamlMapping settings, OperatorSpec operator, Report report) {
        List<UnlistedArguments.Unknown> all = UnlistedArguments.in(settings, operator, catalogue);
        String hint = all.isEmpty() ? "" : hint(settings, operator);
        for (UnlistedArguments.Unknown unknown : all) {
            if (unknown.meant().isEmpty()) {
                report.add(
                        unknown.entry().key().position(),
                        Arguments.path(task.id()).key(unknown.key()),
                        operator.shortName() + " has no argument " + Visible.quote(unknown.key())
                                + " that is known; the service refuses unknown arguments",
                        OldDurations.hint(unknown.entry()).orElse(hint));
            }
        }
    }

    private static String hint(YamlMapping settings, OperatorSpec operator) {
        List<String> free = new ArrayList<>(MOST_LISTED);
        for (ParameterSpec parameter : operator.parameters().values()) {
            if (free.size() < MOST_LISTED
                    && settings.entry(parameter.name()).isEmpty()
                    && !TaskKeys.hasItsRule(parameter.name())) {
                free.add(parameter.name());
            }
        }
        String names = free.isEmpty() ? "" : " It also accepts " + Arguments.list(free) + '.';
        return "Remove it, unless a newer version of the provider has it." + names;
    }
}
