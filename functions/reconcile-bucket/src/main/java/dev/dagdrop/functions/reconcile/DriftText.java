package dev.dagdrop.registration.reconcile;

import dev.dagdrop.definition.finding.Visible;
import java.util.List;

/** A run as an email tells of it: what differs, where, what happens about it, what to do. */
public final class DriftText {
    private DriftText() {}

    /** The text of a run that is over. */
    public static String of(Scope scope, Run run) {
        Tally tally = run.tally();
        StringBuilder text = new StringBuilder();
        line(text, headline(tally));
        line(text, "");
        line(text, "  Bucket:   s3://%s/%s".formatted(scope.bucket(), scope.prefix()));
        line(
                text,
                "  Compared: %d definitions, %d workflows, %d registrations"
                        .formatted(tally.objects(), tally.workflows(), tally.registrations()));
        line(text, "  Mode:     " + doing(run.request().mode(), tally));
        for (DriftKind kind : DriftKind.values()) {
            if (tally.count(kind) > 0) {
                kind(text, kind, tally);
            }
        }
        if (tally.total() > 0) {
            line(text, "");
            line(text, "What to do: " + advice(run.request().mode(), tally));
        }
        return text.toString();
    }

    private static String headline(Tally tally) {
        return tally.total() == 0
                ? "Bucket, ledger and MWAA Serverless are in step."
                : "Bucket, ledger and MWAA Serverless differ in %d place%s."
                        .formatted(tally.total(), tally.total() == 1 ? "" : "s");
    }

    private static String doing(Mode mode, Tally tally) {
        return switch (mode) {
            case DRY_RUN -> "DryRun; nothing was done";
            case REDRIVE, REVERT ->
                "%s; %d upload%s sent through the intake queue again"
                        .formatted(mode.label(), tally.redriven(), tally.redriven() == 1 ? "" : "s");
        };
    }

    private static void kind(StringBuilder text, DriftKind kind, Tally tally) {
        line(text, "");
        line(text, "%d %s: %s".formatted(tally.count(kind), kind.label(), kind.meaning()));
        List<Drift> examples =
                tally.examples().stream().filter(drift -> drift.kind() == kind).toList();
        for (Drift drift : examples) {
            line(text, "  " + Visible.text(drift.workflow()));
            if (!drift.key().isEmpty()) {
                line(text, "    " + Visible.text(drift.key()));
            }
            line(text, "    " + Visible.text(drift.detail()));
        }
        int more = tally.count(kind) - examples.size();
        if (more > 0) {
            line(text, "  and %d more".formatted(more));
        }
    }

    private static String advice(Mode mode, Tally tally) {
        StringBuilder advice = new StringBuilder();
        int lost = tally.count(DriftKind.MISSING) + tally.count(DriftKind.OLDER);
        int byHand = tally.count(DriftKind.CHANGED_BY_HAND) + tally.count(DriftKind.DELETED_BY_HAND);
        if (lost > 0) {
            advice.append(
                    mode.redrives()
                            ? "\n- missing, older: nothing; each upload ends with a workflow or a notice of its own."
                            : "\n- missing, older: run it in mode Redrive.");
        }
        if (byHand > 0) {
            advice.append(
                    mode.reverts()
                            ? "\n- changed, deleted by hand: nothing, where it says so; else upload a good version."
                            : "\n- changed, deleted by hand: run it in mode Revert to put them back, or delete the files.");
        }
        if (tally.count(DriftKind.FOREIGN) > 0) {
            advice.append("\n- foreign: rename the file, or delete that workflow and run it in mode Redrive.");
        }
        if (tally.count(DriftKind.ORPHANED) > 0) {
            advice.append("\n- orphaned: delete the workflow, or upload its file again.");
        }
        return advice.toString().strip();
    }

    private static void line(StringBuilder text, String line) {
        text.append(line).append('\n');
    }
}
