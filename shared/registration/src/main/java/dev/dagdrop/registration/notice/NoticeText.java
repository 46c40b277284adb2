package dev.dagdrop.registration.notice;

import dev.dagdrop.definition.Verdict;
import dev.dagdrop.definition.finding.Finding;
import dev.dagdrop.definition.finding.TextRenderer;
import dev.dagdrop.definition.finding.Visible;
import dev.dagdrop.registration.outcome.Outcome;
import dev.dagdrop.registration.outcome.Refusal;
import dev.dagdrop.registration.outcome.Result;
import dev.dagdrop.registration.workflow.WorkflowState;
import java.util.List;

/** A notice as an email reads it: what happened, to which file, why, what to do. */
final class NoticeText {
    /** UTF-8 bytes. Escaped twice inside one SNS message, text and document together stay below its 256 KiB. */
    static final int MAX_BYTES = 48 * 1024;

    /** Far more than everything but the reasons can take: keys have 1,024 bytes, names 255 characters. */
    private static final int MAX_REASON_BYTES = MAX_BYTES - 16 * 1024;

    private static final String CUT = "[cut here: the rest does not fit into one notice]";

    private NoticeText() {}

    static String of(Result result) {
        StringBuilder text = new StringBuilder();
        line(text, Wording.whatHappened(result));
        line(text, "");
        field(text, "File:", "s3://" + result.bucket() + "/" + result.key());
        result.versionId().ifPresent(version -> field(text, "Version:", version));
        result.team().ifPresent(team -> field(text, "Team:", team));
        StringBuilder reasons = new StringBuilder();
        explain(text, reasons, result);
        text.append(cut(reasons.toString()));
        Wording.whatToDo(result.outcome()).ifPresent(advice -> paragraph(text, "What to do: " + advice));
        return text.toString();
    }

    private static void explain(StringBuilder fields, StringBuilder reasons, Result result) {
        switch (result.outcome()) {
            case Outcome.Created created -> registered(fields, reasons, result, created.workflow(), created.verdict());
            case Outcome.Updated updated -> registered(fields, reasons, result, updated.workflow(), updated.verdict());
            case Outcome.Unchanged unchanged -> field(fields, "Workflow:", unchanged.workflowArn());
            case Outcome.Rejected rejected -> refused(fields, reasons, result, rejected.refusal());
            case Outcome.Failed failed -> says(reasons, failed.reason());
            case Outcome.Duplicate duplicate ->
                paragraph(reasons, "What became of it then: " + Visible.text(duplicate.outcome()) + ".");
            case Outcome.Stale stale -> paragraph(reasons, Visible.text(stale.reason()));
            case Outcome.Kept kept -> {
                field(fields, "Workflow:", kept.workflowArn());
                paragraph(reasons, "It stays because " + Visible.text(kept.reason()) + ".");
            }
            case Outcome.Disabled disabled -> field(fields, "Workflow:", disabled.workflowArn());
            case Outcome.Removed removed -> removed.workflowArn().ifPresent(arn -> field(fields, "Workflow:", arn));
            case Outcome.Ignored ignored -> paragraph(reasons, Visible.text(ignored.reason()));
            case Outcome.Deferred deferred -> paragraph(reasons, Visible.text(deferred.reason()));
        }
    }

    private static void registered(
            StringBuilder fields, StringBuilder reasons, Result result, WorkflowState workflow, Verdict verdict) {
        field(fields, "Workflow:", workflow.arn());
        findings(reasons, result, verdict);
        workflow.warnings().forEach(warning -> paragraph(reasons, "MWAA Serverless warns: " + Visible.text(warning)));
    }

    private static void refused(StringBuilder fields, StringBuilder reasons, Result result, Refusal refusal) {
        switch (refusal) {
            case Refusal.InvalidDefinition invalid -> findings(reasons, result, invalid.verdict());
            case Refusal.NameTaken taken -> field(fields, "Taken by:", "s3://" + taken.bucket() + "/" + taken.key());
            case Refusal.ForeignWorkflow foreign -> field(fields, "Workflow:", foreign.workflowArn());
            case Refusal.UnknownTeam _, Refusal.TeamRemoved _, Refusal.NoTeam _ -> {}
            case Refusal.RefusedByService refused -> {
                says(reasons, refused.message());
                refused.reason().ifPresent(reason -> line(reasons, "  reason: " + Visible.text(reason)));
                refused.fields()
                        .forEach(field -> line(
                                reasons, "  " + Visible.text(field.name()) + ": " + Visible.text(field.message())));
            }
        }
    }

    private static void says(StringBuilder text, String words) {
        paragraph(text, "MWAA Serverless says: " + Visible.text(words));
    }

    private static void findings(StringBuilder text, Result result, Verdict verdict) {
        TextRenderer renderer = new TextRenderer();
        for (Finding finding : verdict.findings()) {
            paragraph(
                    text,
                    renderer.render(result.key(), verdict.source(), finding).stripTrailing());
        }
        String rest = renderer.render(result.key(), verdict.source(), List.of(), verdict.omitted());
        if (!rest.isEmpty()) {
            paragraph(text, rest.stripTrailing());
        }
    }

    private static void field(StringBuilder text, String label, String value) {
        line(text, "  " + label + " ".repeat(10 - label.length()) + Visible.text(value));
    }

    private static void paragraph(StringBuilder text, String paragraph) {
        line(text, "");
        line(text, paragraph);
    }

    private static void line(StringBuilder text, String line) {
        text.append(line).append('\n');
    }

    private static String cut(String reasons) {
        String kept = Utf8.cut(reasons, MAX_REASON_BYTES);
        if (kept.length() == reasons.length()) {
            return reasons;
        }
        int endOfLine = kept.lastIndexOf('\n');
        // A line that takes up half the room is worth showing in part.
        boolean wholeLines = endOfLine > kept.length() / 2;
        return (wholeLines ? kept.substring(0, endOfLine) : kept) + "\n" + CUT + "\n";
    }
}
