package dev.dagdrop.definition.check;

import dev.dagdrop.definition.finding.RuleId;
import dev.dagdrop.definition.finding.Severity;
import dev.dagdrop.definition.finding.Visible;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which rules weigh otherwise than they do by themselves. A finding can be an error or a warning, never nothing, and the
 * bounds ({@code DD0xx}) stay errors: they protect the reader. Immutable.
 *
 * @param severities the rules concerned and what their findings are
 */
public record CheckOverrides(Map<RuleId, Severity> severities) {
    private static final CheckOverrides NONE = new CheckOverrides(Map.of());
    private static final String BOUNDS = "DD0";

    /**
     * Keeps its own copy.
     *
     * @throws IllegalArgumentException when a bound is among them
     */
    public CheckOverrides {
        for (RuleId rule : severities.keySet()) {
            if (rule.value().startsWith(BOUNDS)) {
                throw new IllegalArgumentException(rule + " is a safety bound and always an error; leave it out");
            }
        }
        severities = Map.copyOf(severities);
    }

    /** Every rule weighs what it does by itself. */
    public static CheckOverrides none() {
        return NONE;
    }

    /**
     * Reads {@code DD201=warning,DD305=error}; blank text means none.
     *
     * @param text rules and what they shall be, separated by commas
     * @param known the rules there are
     * @throws IllegalArgumentException when the text is malformed or names a bound, a rule twice or one that is not
     *     known; the message says which and what to write
     */
    public static CheckOverrides parse(String text, Collection<Rule> known) {
        if (text.isBlank()) {
            return NONE;
        }
        Map<RuleId, Severity> severities = new TreeMap<>();
        for (String override : text.split(",", -1)) {
            int equals = override.indexOf('=');
            if (equals < 0) {
                throw new IllegalArgumentException(Visible.quote(override.strip())
                        + " is no override; write a rule and what it shall be, such as DD201=warning");
            }
            RuleId rule = known(override.substring(0, equals).strip(), known);
            Severity severity = severity(override.substring(equals + 1).strip(), rule);
            if (severities.put(rule, severity) != null) {
                throw new IllegalArgumentException(rule + " is given twice; keep one of them");
            }
        }
        return new CheckOverrides(severities);
    }

    /** What the findings of a rule are. */
    public Severity severityOf(Rule rule) {
        return severities.getOrDefault(rule.id(), rule.severity());
    }

    private static RuleId known(String id, Collection<Rule> known) {
        Optional<RuleId> found = known.stream()
                .map(Rule::id)
                .filter(rule -> rule.value().equals(id))
                .findFirst();
        return found.orElseThrow(() ->
                new IllegalArgumentException("there is no rule " + Visible.quote(id) + "; docs/checks.md lists them"));
    }

    private static Severity severity(String word, RuleId rule) {
        return switch (word) {
            case "error" -> Severity.ERROR;
            case "warning" -> Severity.WARNING;
            default ->
                throw new IllegalArgumentException(rule + " can be error or warning, not " + Visible.quote(word));
        };
    }
}
