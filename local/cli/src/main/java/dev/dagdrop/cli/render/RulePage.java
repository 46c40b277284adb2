package dev.dagdrop.cli.render;

/** Where a rule is explained. The one place that knows; a public address of the project would go here. */
final class RulePage {
    private RulePage() {}

    /** The rule's page, relative to the checkout: {@code docs/rules/duplicate-key.md}. */
    static String of(String ruleName) {
        return "docs/rules/" + ruleName + ".md";
    }
}
