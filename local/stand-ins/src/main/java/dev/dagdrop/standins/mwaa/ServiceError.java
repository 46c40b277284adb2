package dev.dagdrop.standins.mwaa;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Collectors;

/** A modelled error: its shape's name, its HTTP status and its members. */
final class ServiceError extends RuntimeException {

    /** The model gives no error a status of its own, and JSON 1.0 then means 400 for every fault of the client. */
    private static final int CLIENT_FAULT = 400;

    private static final String WORKFLOW = "Workflow";

    private final int status;
    private final String shape;
    private final transient ObjectNode members;

    private ServiceError(int status, String shape, String message) {
        super(message);
        this.status = status;
        this.shape = shape;
        this.members = JsonNodeFactory.instance.objectNode().put("Message", message);
    }

    int status() {
        return status;
    }

    String shape() {
        return shape;
    }

    ObjectNode members() {
        return members.deepCopy();
    }

    /** Reasons of a ValidationException. */
    enum Reason {
        UNKNOWN_OPERATION("unknownOperation"),
        CANNOT_PARSE("cannotParse"),
        FIELD_VALIDATION_FAILED("fieldValidationFailed"),
        OTHER("other");

        private final String wire;

        Reason(String wire) {
            this.wire = wire;
        }
    }

    static ServiceError validation(Reason reason, String message) {
        return new ServiceError(CLIENT_FAULT, "ValidationException", message).with("Reason", reason.wire);
    }

    static ServiceError validation(List<FieldError> fields) {
        String message = fields.size() + (fields.size() == 1 ? " validation error" : " validation errors")
                + " detected: " + fields.stream().map(FieldError::message).collect(Collectors.joining("; "));
        ServiceError error = validation(Reason.FIELD_VALIDATION_FAILED, message);
        var list = error.members.putArray("FieldList");
        fields.forEach(field -> list.addObject().put("Name", field.name()).put("Message", field.message()));
        return error;
    }

    static ServiceError field(String name, String message) {
        return validation(List.of(new FieldError(name, message)));
    }

    static ServiceError nameTaken(String name, String arn) {
        return new ServiceError(CLIENT_FAULT, "ConflictException", "A workflow named " + name + " already exists")
                .with("ResourceId", arn)
                .with("ResourceType", WORKFLOW);
    }

    static ServiceError deleting(String name, String arn) {
        return new ServiceError(
                        CLIENT_FAULT,
                        "ConflictException",
                        "Workflow " + name + " is in status DELETING, which does not allow this operation")
                .with("ResourceId", arn)
                .with("ResourceType", WORKFLOW);
    }

    /** Any error of the service, by its shape. */
    static ServiceError named(int status, String shape, String message) {
        ServiceError error = new ServiceError(status, shape, message);
        // The model demands a reason, and callers ask for it.
        return shape.equals("ValidationException") ? error.with("Reason", Reason.OTHER.wire) : error;
    }

    static ServiceError noWorkflow(String arn) {
        return notFound("Workflow " + arn + " does not exist", arn, WORKFLOW);
    }

    static ServiceError noVersion(String arn, String version) {
        return notFound("Workflow " + arn + " has no version " + version, version, "WorkflowVersion");
    }

    private static ServiceError notFound(String message, String id, String type) {
        return new ServiceError(CLIENT_FAULT, "ResourceNotFoundException", message)
                .with("ResourceId", id)
                .with("ResourceType", type);
    }

    static ServiceError tooManyWorkflows(int quota) {
        return quota(
                "The account has its quota of " + quota + " workflows", WORKFLOW, WORKFLOW, "workflows-per-account");
    }

    static ServiceError tooManyVersions(String arn, int quota) {
        return quota(
                "Workflow " + arn + " has its quota of " + quota + " versions",
                arn,
                "WorkflowVersion",
                "versions-per-workflow");
    }

    private static ServiceError quota(String message, String id, String type, String code) {
        return new ServiceError(CLIENT_FAULT, "ServiceQuotaExceededException", message)
                .with("ResourceId", id)
                .with("ResourceType", type)
                .with("ServiceCode", "airflow-serverless")
                .with("QuotaCode", code);
    }

    static ServiceError throttled(int retryAfterSeconds) {
        ServiceError error = new ServiceError(CLIENT_FAULT, "ThrottlingException", "Rate exceeded")
                .with("ServiceCode", "airflow-serverless")
                .with("QuotaCode", "requests-per-second");
        error.members.put("RetryAfterSeconds", retryAfterSeconds);
        return error;
    }

    static ServiceError denied() {
        return new ServiceError(
                CLIENT_FAULT, "AccessDeniedException", "The caller, or the workflow's role, is not allowed to do this");
    }

    static ServiceError internal(int status) {
        return new ServiceError(status, "InternalServerException", "The service failed");
    }

    /** What the protocol itself answers for a target the model does not know. */
    static ServiceError unknownOperation(String target) {
        return new ServiceError(
                CLIENT_FAULT, "UnknownOperationException", "MWAA Serverless has no operation '" + target + "'");
    }

    private ServiceError with(String member, String value) {
        members.put(member, value);
        return this;
    }
}
