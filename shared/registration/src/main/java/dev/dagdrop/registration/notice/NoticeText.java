package dev.dagdrop.registration.notice;

import dev.dagdrop.definition.Validation;
import dev.dagdrop.definition.finding.Finding;
import dev.dagdrop.definition.finding.TextRenderer;
import dev.dagdrop.definition.finding.Visible;
import dev.dagdrop.registration.naming.WorkflowName;
import dev.dagdrop.registration.outcome.KeyResult;
import dev.dagdrop.registration.outcome.Outcome;
import dev.dagdrop.registration.outcome.ResultSummary;
import java.util.List;

/** A notice as an email reads it: what happened, to which file, why, what to do. */
public final class NoticeText {
    /** UTF-8 bytes. Escaped twice inside one SNS message, text and document together stay below its 256 KiB. */
    public static final int MAX_BYTES = 48 * 1024;

    /** Far more than everything but the reasons can take: keys have 1,024 bytes, names 255 characters. */
    private static final int MAX_REASON_BYTES = MAX_BYTES - 16 * 1024;

    private static final String CUT = "\n[cut here: the rest does not fit into one notice]\n";

    private NoticeText() {}

    static String of(KeyResult result, boolean allClear) {
        Outcome outcome = result.outcome();
        StringBuilder text = new StringBuilder();
        line(text, outcome.sentence(result.workflow().map(WorkflowName::value).orElse("(no name)")));
        if (allClear && !outcome.isRefusal()) {
            line(text, "An earlier notice said that the workflow does not match its file; now it does.");
        }
        line(text, "");
        field(text, "File:", "s3://" + result.bucket() + "/" + result.key());
        result.versionId().ifPresent(version -> field(text, "Version:", version));
        result.team().ifPresent(team -> field(text, "Team:", team));
        outcome.workflowArn().ifPresent(arn -> field(text, "Workflow:", arn));
        text.append(cut(reasons(result), MAX_REASON_BYTES));
        outcome.advice().ifPresent(advice -> paragraph(text, "What to do: " + Visible.lines(advice)));
        return text.toString();
    }

    private static String reasons(KeyResult result) {
        StringBuilder reasons = new StringBuilder();
        result.outcome().reason().ifPresent(reason -> paragraph(reasons, "Reason: " + Visible.text(reason)));
        ResultSummary.validation(result.outcome()).ifPresent(validation -> findings(reasons, result, validation));
        result.outcome().applied().ifPresent(applied -> {
            applied.workflow()
                    .warnings()
                    .forEach(warning -> paragraph(reasons, "MWAA Serverless warns: " + Visible.text(warning)));
            applied.remarks().forEach(remark -> paragraph(reasons, "Note: " + Visible.text(remark)));
        });
        return reasons.toString();
    }

    private static void findings(StringBuilder text, KeyResult result, Validation validation) {
        TextRenderer renderer = new TextRenderer();
        for (Finding finding : validation.findings()) {
            paragraph(
                    text,
                    renderer.render(result.key(), validation.source(), finding).stripTrailing());
        }
        String rest = renderer.render(result.key(), validation.source(), List.of(), validation.omitted());
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

    /** A text that has at most so many bytes, cut at the end of a line where that is not too early; a last line says so. */
    public static String cut(String text, int maxBytes) {
        String kept = Utf8.cut(text, maxBytes - CUT.length());
        if (kept.length() == text.length()) {
            return text;
        }
        int endOfLine = kept.lastIndexOf('\n');
        // A line that takes up half the room is worth showing in part.
        boolean wholeLines = endOfLine > kept.length() / 2;
        return (wholeLines ? kept.substring(0, endOfLine) : kept) + CUT;
    }
}
