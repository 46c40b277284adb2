package dev.dagdrop.registration.notice;

import dev.dagdrop.definition.Verdict;
import dev.dagdrop.definition.finding.TextRenderer;
import dev.dagdrop.definition.finding.Visible;
import dev.dagdrop.registration.naming.WorkflowName;
import dev.dagdrop.registration.outcome.Outcome;
import dev.dagdrop.registration.outcome.Refusal;
import dev.dagdrop.registration.outcome.Result;
import dev.dagdrop.registration.workflow.WorkflowState;
import java.nio.charset.StandardCharsets;

/** A notice as an email reads it: what happened, to which file, what to do. */
final class NoticeText {
    /** UTF-8 bytes. Escaped twice inside one SNS message, text and document together stay below its 256 KiB. */
    static final int MAX_BYTES = 48 * 1024;

    private NoticeText() {}

    static String of(Result result) {
        StringBuilder text = new StringBuilder();
        line(
                text,
                result.workflow().map(WorkflowName::value).orElse("The upload") + " " + Headline.of(result.outcome())
                        + ".");
        line(text, "");
        line(text, "  File:     s3://" + result.bucket() + "/" + Visible.text(result.key()));
        result.versionId().ifPresent(version -> line(text, "  Version:  " + Visible.text(version)));
        result.team().ifPresent(team -> line(text, "  Team:     " + Visible.text(team)));
        body(text, result);
        return cut(text.toString());
    }

    private static void body(StringBuilder text, Result result) {
        switch (result.outcome()) {
            case Outcome.Created created -> registered(text, result, created.workflow(), created.verdict());
            case Outcome.Updated updated -> registered(text, result, updated.workflow(), updated.verdict());
            case Outcome.Unchanged unchanged -> line(text, "  Workflow: " + unchanged.workflowArn());
            case Outcome.Rejected rejected -> refusal(text, result, rejected.refusal());
            case Outcome.Failed failed -> {
                paragraph(text, "The service says: " + Visible.text(failed.reason()));
                paragraph(text, "What to do: " + failed.advice());
            }
            case Outcome.Duplicate duplicate -> paragraph(text, "It was " + duplicate.outcome() + " before.");
            case Outcome.Stale stale -> paragraph(text, stale.reason());
            case Outcome.Ignored ignored -> paragraph(text, ignored.reason());
            case Outcome.Deferred deferred -> paragraph(text, Visible.text(deferred.reason()));
        }
    }

    private static void registered(StringBuilder text, Result result, WorkflowState workflow, Verdict verdict) {
        line(text, "  Workflow: " + workflow.arn());
        findings(text, result, verdict);
        workflow.warnings().forEach(warning -> paragraph(text, "The service warns: " + Visible.text(warning)));
    }

    private static void refusal(StringBuilder text, Result result, Refusal refusal) {
        switch (refusal) {
            case Refusal.InvalidDefinition invalid -> {
                findings(text, result, invalid.verdict());
                paragraph(text, "Nothing was sent to the service. Correct the file and upload it again.");
            }
            case Refusal.NameTaken taken -> {
                paragraph(
                        text,
                        "This key gives the same workflow name as s3://%s/%s, which has it already."
                                .formatted(taken.bucket(), Visible.text(taken.key())));
                paragraph(text, "What to do: rename one of the two files. Nothing was changed.");
            }
            case Refusal.ForeignWorkflow foreign -> {
                paragraph(
                        text,
                        "A workflow of this name exists, and its tags do not say that it came from this file: "
                                + foreign.workflowArn());
                paragraph(text, "What to do: rename the file, or delete that workflow. It was not touched.");
            }
            case Refusal.RefusedByService refused -> {
                paragraph(text, "The service says: " + Visible.text(refused.message()));
                refused.reason().ifPresent(reason -> line(text, "  reason: " + Visible.text(reason)));
                refused.fields()
                        .forEach(field ->
                                line(text, "  " + Visible.text(field.name()) + ": " + Visible.text(field.message())));
                paragraph(text, "What to do: correct the file and upload it again.");
            }
        }
    }

    private static void findings(StringBuilder text, Result result, Verdict verdict) {
        if (!verdict.findings().isEmpty()) {
            String rendered =
                    new TextRenderer().render(result.key(), verdict.source(), verdict.findings(), verdict.omitted());
            paragraph(text, rendered.stripTrailing());
        }
    }

    private static void paragraph(StringBuilder text, String paragraph) {
        line(text, "");
        line(text, paragraph);
    }

    private static void line(StringBuilder text, String line) {
        text.append(line).append('\n');
    }

    private static String cut(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (bytes.length <= MAX_BYTES) {
            return text;
        }
        String ending = "[cut here: the rest does not fit into one notice]\n";
        int end = MAX_BYTES - ending.length();
        while (bytes[end - 1] != '\n') {
            end--;
        }
        return new String(bytes, 0, end, StandardCharsets.UTF_8) + ending;
    }
}
