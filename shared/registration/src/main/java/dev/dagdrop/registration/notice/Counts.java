package dev.dagdrop.registration.notice;

import dev.dagdrop.definition.Verdict;
import dev.dagdrop.registration.workflow.WorkflowState;

/** How many errors and warnings there are, in words. */
final class Counts {
    private Counts() {}

    /** {@code 1 error}; {@code 100+ errors} where not every one was kept. */
    static String errors(Verdict verdict) {
        int errors = verdict.errors().size();
        // Errors are kept before warnings, so only a list of nothing but errors can lack some.
        boolean more = verdict.omitted() > 0 && errors == verdict.findings().size();
        return more ? errors + "+ errors" : count(errors, "error");
    }

    /** {@code 1 error and 2 warnings}. */
    static String errorsAndWarnings(Verdict verdict) {
        boolean warnings = verdict.errors().size() < verdict.findings().size();
        return errors(verdict)
                + (warnings ? " and " + count(verdict.warnings().size() + verdict.omitted(), "warning") : "");
    }

    /** {@code  with 2 warnings}, the service's own among them; empty where there is none. */
    static String withWarnings(WorkflowState workflow, Verdict verdict) {
        int warnings = verdict.warnings().size()
                + verdict.omitted()
                + workflow.warnings().size();
        return warnings == 0 ? "" : " with " + count(warnings, "warning");
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
