package dev.dagdrop.functions.reconcile;

import dev.dagdrop.definition.finding.Visible;
import java.util.List;

/** A run as an email tells of it: what differs, where, what happens about it, what to do. */
public final class DriftText {
    private DriftText() {}

    /** The text of a run that is over. */
    public static String of(ComparisonScope scope, ComparisonRun run) {
        DriftCounts driftCounts = run.driftCounts();
        StringBuilder text = new StringBuilder();
        line(text, headline(driftCounts));
        line(text, "");
        line(text, "  Bucket:   s3://%s/%s".formatted(scope.bucket(), scope.prefix()));
        line(
                text,
                "  Compared: %d files, %d workflows, %d records"
                        .formatted(driftCounts.objects(), driftCounts.workflows(), driftCounts.records()));
        line(text, "  Mode:     " + actionText(run.request().mode(), driftCounts));
        if (!driftCounts.isFinished()) {
            line(text, "");
            line(
                    text,
                    "Not finished: the time of the function ran out after %d files. The hints sent so far count; the next run begins again."
                            .formatted(driftCounts.objects()));
        }
        for (DriftKind kind : DriftKind.values()) {
            if (driftCounts.count(kind) > 0) {
                kind(text, kind, driftCounts);
            }
        }
        String advice = advice(run.request().mode(), driftCounts);
        if (!advice.isEmpty()) {
            line(text, "");
            line(text, "What to do:\n" + advice);
        }
        return text.toString();
    }

    private static String headline(DriftCounts driftCounts) {
        int drift = driftCounts.drift();
        if (drift == 0 && !driftCounts.isFinished()) {
            return "No drift was found before the time of the function ran out.";
        }
        return drift == 0
                ? "No drift: bucket, records and MWAA Serverless agree."
                : "Drift: bucket, records and MWAA Serverless differ in %d place%s."
                        .formatted(drift, drift == 1 ? "" : "s");
    }

    private static String actionText(ComparisonMode mode, DriftCounts driftCounts) {
        return switch (mode) {
            case DRY_RUN -> "DryRun; nothing was done";
            case REDRIVE, REVERT ->
                "%s; %d hint%s sent".formatted(mode.label(), driftCounts.hints(), driftCounts.hints() == 1 ? "" : "s");
        };
    }

    private static void kind(StringBuilder text, DriftKind kind, DriftCounts driftCounts) {
        line(text, "");
        line(text, "%d %s: %s".formatted(driftCounts.count(kind), kind.label(), kind.meaning()));
        List<Drift> examples = driftCounts.examples().stream()
                .filter(drift -> drift.kind() == kind)
                .toList();
        for (Drift drift : examples) {
            line(text, "  " + Visible.text(drift.subject()));
            if (!drift.key().isEmpty()) {
                line(text, "    " + Visible.text(drift.key()));
            }
            line(text, "    " + Visible.text(drift.detail()));
        }
        int more = driftCounts.count(kind) - examples.size();
        if (more > 0) {
            line(text, "  and %d more".formatted(more));
        }
    }

    private static String advice(ComparisonMode mode, DriftCounts driftCounts) {
        StringBuilder advice = new StringBuilder();
        for (DriftKind kind : DriftKind.values()) {
            if (driftCounts.count(kind) > 0) {
                advice.append("- %s: %s%n".formatted(kind.label(), advice(mode, kind)));
            }
        }
        return advice.toString().stripTrailing();
    }

    private static String advice(ComparisonMode mode, DriftKind kind) {
        return switch (kind) {
            case MISSING, OLDER, REMOVED, TEAM ->
                mode.redrives()
                        ? "nothing; each key is looked at again, with a notice of its own where there is something to say."
                        : "run it in mode Redrive.";
            case DELETED_BY_HAND, CHANGED_BY_HAND ->
                mode.reverts()
                        ? "nothing, where it says so; else upload a good version of the file."
                        : "run it in mode Revert to have the file applied again, or delete the file.";
            case FOREIGN -> "rename the file; or delete that workflow, and run it in mode Redrive.";
            case ORPHANED -> "delete the workflow, or upload its file again.";
            case ELSEWHERE ->
                "copy the files into this bucket and prefix, with the same folders and names, and the workflows pass to"
                        + " the copies; or delete the workflows.";
            case UNREADABLE -> "delete the record from the table; it is made again from the file and the workflow.";
            case KEPT -> "delete the workflow if nobody needs it, or upload its file again.";
            case REFUSED -> "correct or remove the file; its own notice says what is wrong.";
        };
    }

    private static void line(StringBuilder text, String line) {
        text.append(line).append('\n');
    }
}
