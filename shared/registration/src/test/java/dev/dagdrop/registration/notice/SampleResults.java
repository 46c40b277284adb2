package dev.dagdrop.registration.notice;

import dev.dagdrop.definition.Validation;
import dev.dagdrop.definition.finding.Finding;
import dev.dagdrop.definition.finding.Position;
import dev.dagdrop.definition.finding.RuleId;
import dev.dagdrop.definition.finding.Severity;
import dev.dagdrop.definition.finding.SourceText;
import dev.dagdrop.registration.mwaa.ServiceAnswer.FieldProblem;
import dev.dagdrop.registration.mwaa.WorkflowState;
import dev.dagdrop.registration.naming.WorkflowName;
import dev.dagdrop.registration.outcome.AppliedWorkflow;
import dev.dagdrop.registration.outcome.CreationCause;
import dev.dagdrop.registration.outcome.KeyResult;
import dev.dagdrop.registration.outcome.Outcome;
import dev.dagdrop.registration.outcome.Provenance;
import dev.dagdrop.registration.outcome.Refusal;
import java.util.List;
import java.util.Optional;

/** One result of each kind, as the controller gives it. */
final class SampleResults {
    static final String ARN = "arn:aws:airflow-serverless:eu-west-1:123456789012:workflow/finance.daily-0123456789";
    static final WorkflowName NAME = new WorkflowName("finance.daily");

    private static final SourceText SOURCE = SourceText.of("""
            finance_daily:
              catchup: false
              tasks:
                report:
                  dependencies:
                  - extarct
            """);
    static final Finding ERROR = new Finding(
            new RuleId("DD602"),
            "unknown-dependency",
            Severity.ERROR,
            new Position(6, 9, 7),
            "tasks.report.dependencies",
            "\"report\" depends on \"extarct\", but the DAG has no such task",
            "Did you mean \"extract\"?",
            List.of());
    static final Finding WARNING = new Finding(
            new RuleId("DD701"),
            "invalid-template",
            Severity.WARNING,
            new Position(2, 3, 7),
            "catchup",
            "MWAA Serverless ignores \"catchup\"",
            "Leave it out.",
            List.of());

    static final Validation CLEAN = validation(List.of(), 0);
    static final Validation WARNED = validation(List.of(WARNING), 0);
    static final WorkflowState WORKFLOW = workflow(List.of());

    static final Outcome CREATED = new Outcome.Created(applied(CLEAN), CreationCause.NEW);
    static final Outcome CREATED_WITH_WARNINGS =
            new Outcome.Created(applied(workflow(List.of("ignored attributes: catchup")), WARNED), CreationCause.NEW);
    static final Outcome RECREATED = new Outcome.Created(applied(CLEAN), CreationCause.DELETED_BY_HAND);
    static final Outcome UPDATED = new Outcome.Updated(applied(CLEAN), new Provenance.Known());
    static final Outcome UPDATED_WITH_A_WARNING = new Outcome.Updated(applied(WARNED), new Provenance.Known());
    static final Outcome ADOPTED = new Outcome.Updated(applied(CLEAN), new Provenance.Adopted());
    static final Outcome MOVED =
            new Outcome.Updated(applied(CLEAN), new Provenance.Moved("workflows/finance/daily.yml", true));
    static final Outcome RETAGGED = new Outcome.Retagged(
            new AppliedWorkflow(WORKFLOW, CLEAN, List.of("The tags could not be changed: too many tags")));
    static final Outcome UNCHANGED = new Outcome.Unchanged(applied(CLEAN));
    static final Outcome KEPT = new Outcome.Kept(ARN, "OnRemove is Keep");
    static final Outcome DISABLED = new Outcome.Disabled(ARN);
    static final Outcome DELETED = new Outcome.Deleted(Optional.of(ARN));
    static final Outcome INVALID =
            new Outcome.Rejected(new Refusal.InvalidDefinition(validation(List.of(WARNING, ERROR), 0)));
    static final Outcome TAKEN =
            new Outcome.Rejected(new Refusal.NameTaken("definitions", "workflows/finance/daily.yml"));
    static final Outcome FOREIGN = new Outcome.Rejected(new Refusal.ForeignWorkflow(ARN));
    static final Outcome REFUSED = new Outcome.Rejected(new Refusal.RefusedByService(
            "1 validation error detected (ValidationException, request id 7f709deb)",
            Optional.of("fieldValidationFailed"),
            List.of(new FieldProblem("RoleArn", "Member must satisfy regular expression pattern: arn:aws:iam::…"))));
    static final Outcome FAILED = new Outcome.Failed(
            "The account has its quota of 100 workflows (ServiceQuotaExceededException, request id 7f709deb)",
            "Ask for a higher quota (workflows-per-account) in Service Quotas, or delete workflows or versions that are no"
                    + " longer needed; then upload the file again.");
    static final Outcome DUPLICATE = new Outcome.Duplicate("created", Optional.of(ARN));
    static final Outcome IN_FLIGHT = new Outcome.InFlight();
    static final Outcome PASSED = new Outcome.Passed("workflows/finance/daily.yaml");
    static final Outcome NOTHING_DELETED = new Outcome.Deleted(Optional.empty());
    static final Outcome IGNORED = new Outcome.Ignored("the file name does not end in .yaml or .yml");
    static final Outcome DEFERRED = new Outcome.Deferred("Rate exceeded");

    private SampleResults() {}

    static List<Outcome> announced() {
        return List.of(
                CREATED,
                CREATED_WITH_WARNINGS,
                RECREATED,
                UPDATED,
                UPDATED_WITH_A_WARNING,
                ADOPTED,
                MOVED,
                RETAGGED,
                UNCHANGED,
                INVALID,
                TAKEN,
                FOREIGN,
                REFUSED,
                FAILED,
                KEPT,
                DISABLED,
                DELETED);
    }

    static List<Outcome> unannounced() {
        return List.of(DUPLICATE, IN_FLIGHT, PASSED, NOTHING_DELETED, IGNORED, DEFERRED);
    }

    static KeyResult result(Outcome outcome) {
        return result(NAME, outcome);
    }

    static KeyResult result(WorkflowName name, Outcome outcome) {
        return new KeyResult(
                "definitions",
                "workflows/finance/daily.yaml",
                Optional.of("3sL4kqtJlcpXroDTDmJ"),
                Optional.of(name),
                Optional.of("finance"),
                outcome);
    }

    static Validation validation(List<Finding> findings, int omitted) {
        return new Validation(SOURCE, Optional.empty(), findings, omitted);
    }

    static AppliedWorkflow applied(Validation validation) {
        return applied(WORKFLOW, validation);
    }

    static AppliedWorkflow applied(WorkflowState workflow, Validation validation) {
        return new AppliedWorkflow(workflow, validation, List.of());
    }

    static WorkflowState workflow(List<String> warnings) {
        return new WorkflowState(ARN, Optional.of("0123456789abcdef0123456789abcdef"), Optional.of("READY"), warnings);
    }
}
