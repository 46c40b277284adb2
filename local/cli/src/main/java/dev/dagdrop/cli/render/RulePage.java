package dev.dagdrop.cli.render;

import dev.dagdrop.definition.finding.RuleId;
import java.util.Locale;

/** Where a rule is explained. The one place that knows; a public address of the project would go here. */
public final class RulePage {
    /** The page of all rules, relative to the checkout. */
    public static final String ALL = "docs/checks.md";

    private RulePage() {}

    /** The rule's place on that page, relative to the checkout: {@code docs/checks.md#dd105}. */
    public static String of(RuleId rule) {
        return ALL + '#' + rule.value().toLowerCase(Locale.ROOT);
    }
}
