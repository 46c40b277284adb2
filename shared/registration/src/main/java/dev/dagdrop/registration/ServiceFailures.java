package dev.dagdrop.registration;

import dev.dagdrop.registration.mwaa.ServiceAnswer;
import dev.dagdrop.registration.outcome.Outcome;
import dev.dagdrop.registration.outcome.Refusal;
import dev.dagdrop.registration.store.WorkflowRecord;
import java.util.Locale;

/** The result of a pass for each error answer of the service. */
final class ServiceFailures {
    /** How often a denied access is tried again: a new role takes a while to be known everywhere. */
    private static final int DENIED_ATTEMPTS = 4;

    private ServiceFailures() {}

    static PassResult expiredLease(WorkflowRecord record) {
        return PassResult.deferred("the lease ran out before the service was called", record);
    }

    /**
     * A definition or setting that the service does not take.
     *
     * @param roleIsNew whether the workflow is given a role that it does not have yet
     */
    static PassResult invalid(ServiceAnswer.Invalid invalid, boolean roleIsNew, WorkflowRecord record) {
        boolean aboutRole = invalid.message().toLowerCase(Locale.ROOT).contains("role");
        if (aboutRole && roleIsNew && record.denials() + 1 < DENIED_ATTEMPTS) {
            return PassResult.deferred(invalid.message(), record.denied());
        }
        return new PassResult(
                new Outcome.Rejected(
                        new Refusal.RefusedByService(invalid.message(), invalid.reason(), invalid.fields())),
                record);
    }

    /** An access that is denied; the remedy names what to check. */
    static PassResult denied(ServiceAnswer.Denied denied, String remedy, WorkflowRecord record) {
        return record.denials() + 1 < DENIED_ATTEMPTS
                ? PassResult.deferred(denied.message(), record.denied())
                : new PassResult(new Outcome.Failed(denied.message(), remedy), record);
    }

    static String checkRole(String roleArn) {
        return "Check that the role " + roleArn + " exists, that its trust policy lets airflow-serverless.amazonaws.com"
                + " assume it, and that the function may pass it (iam:PassRole); then redrive the dead-letter queue or"
                + " upload the file again.";
    }

    static PassResult overQuota(ServiceAnswer.QuotaExceeded exceeded, WorkflowRecord record) {
        return new PassResult(
                new Outcome.Failed(
                        exceeded.message(),
                        "Ask for a higher quota%s in Service Quotas, or delete workflows or versions that you no longer need;"
                                        .formatted(exceeded.quotaCode()
                                                .map(code -> " (" + code + ")")
                                                .orElse(""))
                                + " then redrive the dead-letter queue or upload the file again."),
                record);
    }
}
