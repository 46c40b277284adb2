package dev.dagdrop.cli.render;

import dev.dagdrop.definition.finding.RuleId;
import dev.dagdrop.profile.ProfileRules;
import java.util.Locale;

/** Where a rule is explained. The one place that knows; a public address of the project would go here. */
public final class RulePage {
    /** The page of the rules of definitions, relative to the checkout. */
    private static final String DEFINITIONS = "docs/checks.md";

    /** The page of the rules of team profiles. */
    private static final String PROFILES = "docs/team-profiles.md";

    private RulePage() {}

    /** The page a rule is on, relative to the checkout: {@code docs/checks.md}. */
    public static String pageOf(RuleId rule) {
        return ProfileRules.include(rule) ? PROFILES : DEFINITIONS;
    }

    /** The rule's place on its page, relative to the checkout: {@code docs/checks.md#dd105}. */
    public static String of(RuleId rule) {
        return pageOf(rule) + '#' + rule.value().toLowerCase(Locale.ROOT);
    }
}
