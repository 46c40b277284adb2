package dev.dagdrop.registration.mwaa;

import java.util.List;
import java.util.Optional;

/** What the service answered to a call that creates or updates a workflow. */
public sealed interface ServiceAnswer {
    /** It did. */
    record Accepted(WorkflowState workflow) implements ServiceAnswer {}

    /** The name is in use, or the workflow is in a state that forbids the call (ConflictException). */
    record Conflict(String message, Optional<String> resourceId) implements ServiceAnswer {}

    /** The definition or a setting is not valid (ValidationException); no repetition will change that. */
    record Invalid(String message, Optional<String> reason, List<FieldProblem> fields) implements ServiceAnswer {}

    /** We, or the workflow's role, may not (AccessDeniedException); a new role takes a while to be known everywhere. */
    record Denied(String message) implements ServiceAnswer {}

    /** A quota of the account is used up (ServiceQuotaExceededException). */
    record QuotaExceeded(String message, Optional<String> quotaCode) implements ServiceAnswer {}

    /** There is no such workflow (ResourceNotFoundException). */
    record NotFound(String message) implements ServiceAnswer {}

    /** There was no answer to use: it may have done it or not, and the next look tells. */
    record Unavailable(String message) implements ServiceAnswer {}

    /** One field that the service refuses, in its words. */
    record FieldProblem(String name, String message) {}
}
