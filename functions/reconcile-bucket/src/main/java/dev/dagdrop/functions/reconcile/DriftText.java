package dev.dagdrop.functions.reconcile;

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
                "  Compared: %d files, %d workflows, %d records"
                        .formatted(tally.objects(), tally.workflows(), tally.records()));
        line(text, "  Mode:     " + doing(run.request().mode(), tally));
        if (!tally.isFinished()) {
            line(text, "");
            line(
                    text,
                    "Not finished: the time of the function ran out after %d files. The hints sent so far count; the next run begins again."
                            .formatted(tally.objects()));
        }
        for (DriftKind kind : DriftKind.values()) {
            if (tally.count(kind) > 0) {
                kind(text, kind, tally);
            }
        }
        String advice = advice(run.request().mode(), tally);
        if (!advice.isEmpty()) {
            line(text, "");
            line(text, "What to do:\n" + advice);
        }
        return text.toString();
    }

    private static String headline(Tally tally) {
        int drift = tally.drift();
        if (drift == 0 && !tally.isFinished()) {
            return "No drift was found before the time of the function ran out.";
        }
        return drift == 0
                ? "No drift: bucket, records and MWAA Serverless agree."
                : "Drift: bucket, records and MWAA Serverless differ in %d place%s."
                        .formatted(drift, drift == 1 ? "" : "s");
    }

    private static String doing(Mode mode, Tally tally) {
        return switch (mode) {
            case DRY_RUN -> "DryRun; nothing was done";
            case REDRIVE, REVERT ->
                "%s; %d hint%s sent".formatted(mode.label(), tally.hints(), tally.hints() == 1 ? "" : "s");
        };
    }

    private static void kind(StringBuilder text, DriftKind kind, Tally tally) {
        line(text, "");
        line(text, "%d %s: %s".formatted(tally.count(kind), kind.label(), kind.meaning()));
        List<Drift> examples =
                tally.examples().stream().filter(drift -> drift.kind() == kind).toList();
        for (Drift drift : examples) {
            line(text, "  " + Visible.text(drift.subject()));
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
        for (DriftKind kind : DriftKind.values()) {
            if (tally.count(kind) > 0) {
                advice.append("- %s: %s%n".formatted(kind.label(), advice(mode, kind)));
            }
        }
        return advice.toString().stripTrailing();
    }

    private static String advice(Mode mode, DriftKind kind) {
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
