package dev.dagdrop.definition.check;

import dev.dagdrop.definition.finding.RuleId;
import dev.dagdrop.definition.finding.Severity;
import dev.dagdrop.definition.finding.Visible;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/**
 * The rules whose severity differs from their own. A finding can be an error or a warning, never nothing, and the safety
 * bounds ({@code DD0xx}) stay errors: they protect the reader. Immutable.
 *
 * @param severities the rules concerned and what their findings are
 */
public record CheckOverrides(Map<RuleId, Severity> severities) {
    private static final CheckOverrides NONE = new CheckOverrides(Map.of());

    /**
     * Keeps its own copy.
     *
     * @throws IllegalArgumentException when a safety bound is among them
     */
    public CheckOverrides {
        for (RuleId rule : severities.keySet()) {
            if (rule.isSafetyBound()) {
                throw new IllegalArgumentException(rule + " is a safety bound and always an error; leave it out");
            }
        }
        severities = Map.copyOf(severities);
    }

    /** Every rule has its own severity. */
    public static CheckOverrides none() {
        return NONE;
    }

    /**
     * Reads {@code invalid-root=warning,DD305=error}; blank text means none.
     *
     * @param text ids or names of rules and their severities, separated by commas
     * @param known the rules there are
     * @throws IllegalArgumentException when the text is malformed or names a safety bound, a rule twice or one that is
     *     not known; the message says which and what to write
     */
    public static CheckOverrides parse(String text, Collection<Rule> known) {
        if (text.isBlank()) {
            return NONE;
        }
        RuleLookup rules = new RuleLookup(known);
        Map<RuleId, Severity> severities = new TreeMap<>();
        for (String override : text.split(",", -1)) {
            int equals = override.indexOf('=');
            if (equals < 0) {
                throw new IllegalArgumentException(Visible.quote(override.strip())
                        + " is not an override; write a rule and its severity, such as unknown-dependency=warning");
            }
            Rule rule = known(override.substring(0, equals).strip(), rules);
            Severity severity = severity(override.substring(equals + 1).strip(), rule);
            if (severities.put(rule.id(), severity) != null) {
                throw new IllegalArgumentException(rule.title() + " is overridden twice; keep one of them");
            }
        }
        return new CheckOverrides(severities);
    }

    /** What the findings of a rule are. */
    public Severity severityOf(Rule rule) {
        return severities.getOrDefault(rule.id(), rule.severity());
    }

    private static Rule known(String idOrName, RuleLookup rules) {
        Rule rule = rules.find(idOrName)
                .orElseThrow(() -> new IllegalArgumentException("there is no rule "
                        + Visible.quote(idOrName)
                        + rules.nearest(idOrName)
                                .map(nearest -> "; did you mean " + nearest.title() + "?")
                                .orElse("; docs/rules/README.md lists the rules")));
        if (rule.id().isSafetyBound()) {
            throw new IllegalArgumentException(rule.title() + " is a safety bound and always an error; leave it out");
        }
        return rule;
    }

    private static Severity severity(String word, Rule rule) {
        return switch (word) {
            case "error" -> Severity.ERROR;
            case "warning" -> Severity.WARNING;
            default ->
                throw new IllegalArgumentException(
                        rule.title() + " can be error or warning, not " + Visible.quote(word));
        };
    }
}
