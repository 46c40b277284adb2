package dev.dagdrop.definition;

import dev.dagdrop.definition.check.Check;
import dev.dagdrop.definition.check.CheckOverrides;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.operators.OperatorCatalogue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The rules of all checks. */
public final class Rules {
    private Rules() {}

    /** Every rule there is, by id. */
    public static List<Rule> all() {
        List<Rule> rules = new ArrayList<>();
        for (Check check : StandardChecks.all(1, new OperatorCatalogue())) {
            rules.add(check.rule());
        }
        rules.sort(Comparator.comparing(Rule::id));
        return List.copyOf(rules);
    }

    /** Every rule there is, by id, with its severity as overridden. */
    public static List<Rule> all(CheckOverrides overrides) {
        List<Rule> rules = new ArrayList<>();
        for (Rule rule : all()) {
            rules.add(new Rule(rule.id(), rule.name(), overrides.severityOf(rule), rule.summary(), rule.source()));
        }
        return List.copyOf(rules);
    }
}
