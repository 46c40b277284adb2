package dev.dagdrop.definition.check.task;

import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.check.Sources;
import dev.dagdrop.definition.model.Task;
import dev.dagdrop.definition.operators.OperatorSpec;
import dev.dagdrop.definition.yaml.YamlEntry;
import dev.dagdrop.definition.yaml.YamlMapping;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** DD414 wrapped-arguments. */
final class WrappedArguments extends ArgumentCheck {
    private static final String KEY = "parameters";
    private static final Rule RULE = Rule.error(
            "DD414",
            "wrapped-arguments",
            "Arguments are nested in \"parameters\" instead of the task.",
            Sources.OPERATORS);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examineArguments(Task task, YamlMapping settings, OperatorSpec operator, Report report) {
        settings.entry(KEY).filter(_ -> operator.parameter(KEY).isEmpty()).ifPresent(entry -> {
            Set<String> distinct = new LinkedHashSet<>();
            for (YamlEntry wrapped : wrapped(settings, operator)) {
                distinct.add(wrapped.key().value());
            }
            List<String> names = List.copyOf(distinct);
            String hint = names.isEmpty()
                    ? "Remove it, or move its arguments up to the task."
                    : "Move " + Arguments.list(names) + " up to the task, next to \"operator\".";
            report.add(
                    entry.key().position(),
                    Arguments.path(task.id()).key(KEY),
                    "\"parameters\" is not an argument of " + operator.shortName()
                            + ", and the service does not unpack it",
                    hint);
        });
    }

    /** The operator's own arguments inside the wrapper; none where the operator itself has such an argument. */
    static List<YamlEntry> wrapped(YamlMapping settings, OperatorSpec operator) {
        if (operator.parameter(KEY).isPresent() || !(settings.get(KEY).orElse(null) instanceof YamlMapping wrapper)) {
            return List.of();
        }
        List<YamlEntry> known = new ArrayList<>();
        for (YamlEntry entry : wrapper.effective()) {
            if (entry.key().isString()
                    && operator.parameter(entry.key().value()).isPresent()) {
                known.add(entry);
            }
        }
        return known;
    }
}
