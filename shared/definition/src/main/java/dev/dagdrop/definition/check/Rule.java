package dev.dagdrop.definition.check;

import dev.dagdrop.definition.finding.RuleId;
import dev.dagdrop.definition.finding.Severity;

/**
 * What a check looks for.
 *
 * @param id its stable number, such as {@code DD105}
 * @param name the defect that it finds, such as {@code duplicate-key}; the check's class has the same name
 * @param severity what its findings are unless overridden
 * @param summary the defect in one sentence
 * @param source the page that says so
 */
public record Rule(RuleId id, String name, Severity severity, String summary, String source) {
    /** A rule whose findings reject the definition. */
    public static Rule error(String id, String name, String summary, String source) {
        return new Rule(new RuleId(id), name, Severity.ERROR, summary, source);
    }

    /** A rule whose findings are delivered with the workflow. */
    public static Rule warning(String id, String name, String summary, String source) {
        return new Rule(new RuleId(id), name, Severity.WARNING, summary, source);
    }

    /** Id and name, as a person reads them: {@code DD105 duplicate-key}. */
    public String title() {
        return id + " " + name;
    }
}
