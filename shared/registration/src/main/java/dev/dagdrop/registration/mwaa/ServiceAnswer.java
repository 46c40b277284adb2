package dev.dagdrop.registration.mwaa;

import java.util.List;
import java.util.Optional;

/** What the service answered to a call that creates or updates a workflow. */
public sealed interface ServiceAnswer {
    /** The service accepted the call. */
    record Accepted(WorkflowState workflow) implements ServiceAnswer {}

    /** The name is in use, or the workflow is in a state that forbids the call (ConflictException). */
    record Conflict(String message, Optional<String> resourceId) implements ServiceAnswer {}

    /** The definition or a setting is not valid (ValidationException); no repetition will change that. */
    record Invalid(String message, Optional<String> reason, List<FieldProblem> fields) implements ServiceAnswer {}

    /** Access denied to the functions or to the workflow's role (AccessDeniedException); a new role takes a while to propagate. */
    record Denied(String message) implements ServiceAnswer {}

    /** A quota of the account is used up (ServiceQuotaExceededException). */
    record QuotaExceeded(String message, Optional<String> quotaCode) implements ServiceAnswer {}

    /** There is no such workflow (ResourceNotFoundException). */
    record NotFound(String message) implements ServiceAnswer {}

    /** No answer: the call may have had its effect, and the next pass finds out. */
    record Unavailable(String message) implements ServiceAnswer {}

    /** One field that the service refuses, with its message. */
    record FieldProblem(String name, String message) {}
}
