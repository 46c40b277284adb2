package dev.dagdrop.registration.outcome;

import dev.dagdrop.definition.Validation;
import dev.dagdrop.definition.finding.Finding;
import dev.dagdrop.registration.mwaa.WorkflowState;
import dev.dagdrop.registration.naming.WorkflowName;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A result as a JSON tree: the function's answer, its log line and the body of a notice's document.
 *
 * <pre>{@code
 * {"outcome": "rejected", "bucket": "…", "key": "…", "versionId": "…", "workflow": "finance.daily", "team": "finance",
 *  "workflowArn": "…", "workflowVersion": "…", "reason": "…", "advice": "…", "serviceWarnings": ["…"], "remarks": ["…"],
 *  "findings": [{"rule": "DD602", "name": "unknown-dependency", "severity": "error", "line": 9, "column": 7,
 *                "length": 4, "path": "tasks.load", "message": "…", "hint": "…"}]}
 * }</pre>
 *
 * Members that do not apply are left out.
 */
public final class ResultSummary {
    private ResultSummary() {}

    /** The tree of one result; its maps keep their order. */
    public static Map<String, Object> of(KeyResult result) {
        Outcome outcome = result.outcome();
        Map<String, Object> summary = new LinkedHashMap<>();
        summary.put("outcome", outcome.label());
        summary.put("bucket", result.bucket());
        summary.put("key", result.key());
        result.versionId().ifPresent(id -> summary.put("versionId", id));
        result.workflow().map(WorkflowName::value).ifPresent(name -> summary.put("workflow", name));
        result.team().ifPresent(team -> summary.put("team", team));
        outcome.workflowArn().ifPresent(arn -> summary.put("workflowArn", arn));
        outcome.applied().ifPresent(applied -> describe(applied, summary));
        outcome.reason().ifPresent(reason -> summary.put("reason", reason));
        outcome.advice().ifPresent(advice -> summary.put("advice", advice));
        validation(outcome).ifPresent(validation -> describe(validation, summary));
        return summary;
    }

    /** What the checks said, where the outcome holds it. */
    public static Optional<Validation> validation(Outcome outcome) {
        return outcome instanceof Outcome.Rejected(Refusal.InvalidDefinition(Validation validation))
                ? Optional.of(validation)
                : outcome.applied().map(AppliedWorkflow::validation);
    }

    private static void describe(AppliedWorkflow applied, Map<String, Object> summary) {
        WorkflowState workflow = applied.workflow();
        workflow.version().ifPresent(version -> summary.put("workflowVersion", version));
        if (!workflow.warnings().isEmpty()) {
            summary.put("serviceWarnings", workflow.warnings());
        }
        if (!applied.remarks().isEmpty()) {
            summary.put("remarks", applied.remarks());
        }
    }

    private static void describe(Validation validation, Map<String, Object> summary) {
        if (!validation.findings().isEmpty()) {
            summary.put(
                    "findings",
                    validation.findings().stream().map(ResultSummary::describe).toList());
        }
        if (validation.omitted() > 0) {
            summary.put("findingsOmitted", validation.omitted());
        }
    }

    private static Map<String, Object> describe(Finding finding) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("rule", finding.rule().value());
        tree.put("name", finding.name());
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
