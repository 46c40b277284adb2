package dev.dagdrop.registration.outcome;

import dev.dagdrop.definition.Validation;

/** Numbers of errors and warnings as text. */
final class FindingCounts {
    private FindingCounts() {}

    /** {@code 1 error}; {@code 100+ errors} where not every one was kept. */
    static String errors(Validation validation) {
        int errors = validation.errors().size();
        // Errors are kept before warnings, so only a list of nothing but errors can lack some.
        boolean more =
                validation.omitted() > 0 && errors == validation.findings().size();
        return more ? errors + "+ errors" : count(errors, "error");
    }

    /** {@code 1 error and 2 warnings}. */
    static String errorsAndWarnings(Validation validation) {
        boolean warnings = validation.errors().size() < validation.findings().size();
        return errors(validation)
                + (warnings ? " and " + count(validation.warnings().size() + validation.omitted(), "warning") : "");
    }

    /** {@code  with 2 warnings}; empty where there is none. */
    static String withWarnings(AppliedWorkflow applied) {
        return applied.warnings() == 0 ? "" : " with " + count(applied.warnings(), "warning");
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
