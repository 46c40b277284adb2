package dev.dagdrop.standins.mwaa;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.sun.net.httpserver.Headers;
import dev.dagdrop.standins.fault.InjectedFault;
import dev.dagdrop.standins.http.AwsProtocol;
import dev.dagdrop.standins.http.AwsRequest;
import dev.dagdrop.standins.http.HttpAnswer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.regions.Region;

/** MWAA Serverless over AWS JSON 1.0. */
public final class MwaaServerlessProtocol implements AwsProtocol, AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final RequestModel model = RequestModel.load();
    private final DefinitionSource definitions;
    private final AtomicReference<Quotas> quotas;
    private final AtomicReference<UndocumentedBehaviour> behaviour;
    private final WorkflowStore workflows;
    private final Operations operations;

    /**
     * No workflow yet.
     *
     * @param account the account in its ARNs
     * @param region the region in its ARNs
     * @param s3 the endpoint definitions are read from
     * @param credentials what that endpoint asks for
     */
    public MwaaServerlessProtocol(
            String account,
            Region region,
            URI s3,
            AwsCredentials credentials,
            Quotas quotas,
            UndocumentedBehaviour behaviour) {
        this.definitions = new S3DefinitionSource(s3, region, credentials);
        String arnPrefix = "arn:aws:airflow-serverless:" + region.id() + ":" + account + ":workflow/";
        this.quotas = new AtomicReference<>(quotas);
        this.behaviour = new AtomicReference<>(behaviour);
        this.workflows = new WorkflowStore(arnPrefix, this.quotas, this.behaviour);
        this.operations = new Operations(workflows, definitions, this.quotas, this.behaviour);
    }

    /** What the account may have from now on. */
    public void setQuotas(Quotas raised) {
        quotas.set(raised);
    }

    /** Changes what it does from now on where the service's documentation says nothing. */
    public void behave(UnaryOperator<UndocumentedBehaviour> change) {
        behaviour.updateAndGet(change);
    }

    /** From now on a deletion begins and does not end. */
    public void holdDeletions() {
        workflows.holdDeletions();
    }

    /** Ends every deletion that has begun; those to come end at once. */
    public void finishDeletions() {
        workflows.finishDeletions();
    }

    /** Lists a run of one version from now on. */
    public void addRun(String workflowArn, String version, String status) {
        workflows.with(
                workflowArn,
                workflow -> workflow.runs.add(new WorkflowRun("run-" + (workflow.runs.size() + 1), version, status)));
    }

    @Override
    public AwsRequest read(Headers headers, byte[] body) {
        String target = Optional.ofNullable(headers.getFirst("X-Amz-Target")).orElse("");
        String prefix = model.targetPrefix() + ".";
        String operation = target.startsWith(prefix) ? target.substring(prefix.length()) : target;
        try {
            return new AwsRequest(operation, JSON.readTree(body));
        } catch (JsonProcessingException e) {
            // Not JSON: kept as text, which the model refuses as every request that is no structure.
            return new AwsRequest(operation, TextNode.valueOf(new String(body, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public HttpAnswer answer(AwsRequest call) {
        try {
            if (!model.knows(call.operation())) {
                throw ServiceError.unknownOperation(call.operation());
            }
            JsonNode request = call.request();
            List<FieldError> errors = model.check(call.operation(), request);
            if (!errors.isEmpty()) {
                throw ServiceError.validation(errors);
            }
            return answer(200, operations.carryOut(call.operation(), request));
        } catch (ServiceError e) {
            return error(e);
        }
    }

    @Override
    public HttpAnswer refuse(InjectedFault.ErrorAnswer refusal) {
        return error(
                switch (refusal) {
                    case InjectedFault.Throttle(int seconds) -> ServiceError.throttled(seconds);
                    case InjectedFault.ServerError(int status) -> ServiceError.internal(status);
                    case InjectedFault.AccessDenied() -> ServiceError.denied();
                    case InjectedFault.Refuse(int status, String code, String message) ->
                        ServiceError.named(status, code, message);
                });
    }

    @Override
    public void close() {
        definitions.close();
    }

    /** The error's name stands in the header, where new clients look, and in {@code __type}, where old ones do. */
    private static HttpAnswer error(ServiceError error) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.put("__type", "com.amazonaws.airflowserverless#" + error.shape());
        body.setAll(error.members());
        return answer(error.status(), body).with("x-amzn-errortype", error.shape());
    }

    private static HttpAnswer answer(int status, ObjectNode body) {
        return new HttpAnswer(
                status,
                Map.of(
                        "Content-Type",
                        "application/x-amz-json-1.0",
                        "x-amzn-RequestId",
                        UUID.randomUUID().toString()),
                body.toString());
    }
}
