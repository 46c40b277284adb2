package dev.dagdrop.registration.outcome;

import dev.dagdrop.definition.Verdict;
import dev.dagdrop.definition.finding.Finding;
import dev.dagdrop.definition.finding.Visible;
import dev.dagdrop.registration.naming.WorkflowName;
import dev.dagdrop.registration.workflow.WorkflowState;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A result as a JSON tree: the function's answer, its log line and the body of a notice's document.
 *
 * <pre>{@code
 * {"outcome": "rejected", "bucket": "…", "key": "…", "versionId": "…", "workflow": "finance-daily", "team": "finance",
 *  "creation": "new", "revision": "plain", "workflowArn": "…", "workflowVersion": "…", "reason": "…", "advice": "…", "serviceWarnings": ["…"],
 *  "findings": [{"rule": "DD602", "severity": "error", "line": 9, "column": 7, "length": 4, "path": "tasks.load",
 *                "message": "…", "hint": "…"}]}
 * }</pre>
 *
 * Members that do not apply are left out.
 */
public final class Summary {
    private static final String TEAM_ADVICE =
            "ask the platform team for a profile; the file is registered by itself once there is one";

    private Summary() {}

    /** The tree of one result; its maps keep their order. */
    public static Map<String, Object> of(Result result) {
        Map<String, Object> summary = new LinkedHashMap<>();
        summary.put("outcome", result.outcome().label());
        summary.put("bucket", result.bucket());
        summary.put("key", result.key());
        result.versionId().ifPresent(id -> summary.put("versionId", id));
        result.workflow().map(WorkflowName::value).ifPresent(name -> summary.put("workflow", name));
        result.team().ifPresent(team -> summary.put("team", team));
        describe(result.outcome(), summary);
        return summary;
    }

    private static void describe(Outcome outcome, Map<String, Object> summary) {
        switch (outcome) {
            case Outcome.Created created -> {
                summary.put("creation", created.how().name().toLowerCase(Locale.ROOT));
                describe(created.workflow(), summary);
                describe(created.verdict(), summary);
            }
            case Outcome.Updated updated -> {
                summary.put("revision", updated.how().name().toLowerCase(Locale.ROOT));
                describe(updated.workflow(), summary);
                describe(updated.verdict(), summary);
            }
            case Outcome.Unchanged unchanged -> summary.put("workflowArn", unchanged.workflowArn());
            case Outcome.Rejected rejected -> describe(rejected.refusal(), summary);
            case Outcome.Failed failed -> {
                summary.put("reason", failed.reason());
                summary.put("advice", failed.advice());
            }
            case Outcome.Duplicate duplicate -> {
                summary.put("reason", "this upload has ended before: " + duplicate.outcome());
                duplicate.workflowArn().ifPresent(arn -> summary.put("workflowArn", arn));
            }
            case Outcome.Stale stale -> summary.put("reason", stale.reason());
            case Outcome.Kept kept -> {
                summary.put("reason", "the file was removed and the workflow stays: " + kept.reason());
                summary.put("workflowArn", kept.workflowArn());
            }
            case Outcome.Disabled disabled -> summary.put("workflowArn", disabled.workflowArn());
            case Outcome.Removed removed -> removed.workflowArn().ifPresent(arn -> summary.put("workflowArn", arn));
            case Outcome.Ignored ignored -> summary.put("reason", ignored.reason());
            case Outcome.Deferred deferred -> summary.put("reason", deferred.reason());
        }
    }

    private static void describe(Refusal refusal, Map<String, Object> summary) {
        switch (refusal) {
            case Refusal.InvalidDefinition invalid -> {
                summary.put("reason", "the definition has errors");
                describe(invalid.verdict(), summary);
            }
            case Refusal.NameTaken taken -> {
                summary.put("reason", "its name stands for s3://" + taken.bucket() + "/" + taken.key());
                summary.put("advice", "move this file to another folder or rename it, and upload it again");
            }
            case Refusal.ForeignWorkflow foreign -> {
                summary.put("reason", "a workflow of this name exists that did not come from this file");
                summary.put("advice", "rename this file, or delete that workflow, and upload the file again");
                summary.put("workflowArn", foreign.workflowArn());
            }
            case Refusal.UnknownTeam unknown -> {
                summary.put("reason", "team " + Visible.quote(unknown.team()) + " has no profile yet");
                summary.put("advice", TEAM_ADVICE);
            }
            case Refusal.TeamRemoved removed -> {
                summary.put("reason", "the profile of team " + Visible.quote(removed.team()) + " was removed");
                summary.put("advice", TEAM_ADVICE);
            }
            case Refusal.NoTeam _ -> {
                summary.put("reason", "the file lies in no team's folder");
                summary.put("advice", "put it into the folder of a team that has a profile");
            }
            case Refusal.RefusedByService refused -> {
                List<String> words = new ArrayList<>();
                words.add(refused.message());
                refused.reason().ifPresent(words::add);
                refused.fields().forEach(field -> words.add(field.name() + ": " + field.message()));
                summary.put("reason", "the service refused it: " + String.join("; ", words));
            }
        }
    }

    private static void describe(WorkflowState workflow, Map<String, Object> summary) {
        summary.put("workflowArn", workflow.arn());
        workflow.version().ifPresent(version -> summary.put("workflowVersion", version));
        if (!workflow.warnings().isEmpty()) {
            summary.put("serviceWarnings", workflow.warnings());
        }
    }

    private static void describe(Verdict verdict, Map<String, Object> summary) {
        if (!verdict.findings().isEmpty()) {
            summary.put(
                    "findings",
                    verdict.findings().stream().map(Summary::describe).toList());
        }
        if (verdict.omitted() > 0) {
            summary.put("findingsOmitted", verdict.omitted());
        }
    }

    private static Map<String, Object> describe(Finding finding) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("rule", finding.rule().value());
        tree.put("severity", finding.severity().name().toLowerCase(Locale.ROOT));
        tree.put("line", finding.position().line());
        tree.put("column", finding.position().column());
        tree.put("length", finding.position().length());
        tree.put("path", finding.path());
        tree.put("message", finding.message());
        tree.put("hint", finding.hint());
        return tree;
    }
}
