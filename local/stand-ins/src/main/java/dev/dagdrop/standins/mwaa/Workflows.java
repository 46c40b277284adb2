package dev.dagdrop.standins.mwaa;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/** Every workflow of the account. Each method is one step that others see whole or not at all. */
final class Workflows {

    private final String arnPrefix;
    private final AtomicReference<Quotas> quotas;
    private final Map<String, Workflow> byArn = new TreeMap<>();

    /** What each CreateWorkflow answered, so that the same token and name get the same answer. */
    private final Map<Replay, ObjectNode> answered = new HashMap<>();

    private record Replay(String clientToken, String name) {}

    Workflows(String arnPrefix, AtomicReference<Quotas> quotas) {
        this.arnPrefix = arnPrefix;
        this.quotas = quotas;
    }

    /** The answer an earlier request with the same token and name got. */
    synchronized Optional<ObjectNode> replay(JsonNode request) {
        return replayKey(request).map(answered::get);
    }

    synchronized ObjectNode create(
            JsonNode request, S3Location location, Definition definition, Function<Workflow, ObjectNode> answer) {
        Optional<ObjectNode> earlier = replay(request);
        if (earlier.isPresent()) {
            return earlier.get();
        }
        String name = request.path("Name").asText();
        byArn.values().stream()
                .filter(other -> other.name.equals(name))
                .findFirst()
                .ifPresent(other -> {
                    throw ServiceError.nameTaken(name, other.arn);
                });
        if (byArn.size() >= quotas.get().workflows()) {
            throw ServiceError.tooManyWorkflows(quotas.get().workflows());
        }
        Instant now = now();
        Workflow workflow = new Workflow(
                arnPrefix + name + "-" + Ids.suffix(),
                name,
                now,
                Optional.ofNullable(request.get("EncryptionConfiguration")));
        workflow.add(now, location, definition, request);
        request.path("Tags")
                .properties()
                .forEach(tag -> workflow.tags.put(tag.getKey(), tag.getValue().asText()));
        byArn.put(workflow.arn, workflow);
        ObjectNode created = answer.apply(workflow);
        replayKey(request).ifPresent(key -> answered.put(key, created));
        return created;
    }

    synchronized ObjectNode update(
            JsonNode request, S3Location location, Definition definition, Function<Workflow, ObjectNode> answer) {
        Workflow workflow = existing(request.path("WorkflowArn").asText());
        if (workflow.size() >= quotas.get().versions()) {
            throw ServiceError.tooManyVersions(workflow.arn, quotas.get().versions());
        }
        workflow.add(now(), location, definition, request);
        return answer.apply(workflow);
    }

    /** Deletes one version, or the workflow; the last version takes the workflow with it. */
    synchronized void delete(String arn, Optional<String> versionId) {
        Workflow workflow = existing(arn);
        versionId.map(workflow::version).ifPresent(workflow::remove);
        if (versionId.isEmpty() || workflow.size() == 0) {
            byArn.remove(arn);
            answered.keySet().removeIf(key -> key.name().equals(workflow.name));
        }
    }

    /** Reads or changes one workflow. */
    synchronized <T> T with(String arn, Function<Workflow, T> step) {
        return step.apply(existing(arn));
    }

    /** In the order of their ARNs. */
    synchronized <T> T all(Function<List<Workflow>, T> step) {
        return step.apply(List.copyOf(byArn.values()));
    }

    private Workflow existing(String arn) {
        return Optional.ofNullable(byArn.get(arn)).orElseThrow(() -> ServiceError.noWorkflow(arn));
    }

    /** As precise as AWS services tell times. */
    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }

    private static Optional<Replay> replayKey(JsonNode request) {
        return Optional.ofNullable(request.get("ClientToken"))
                .map(token -> new Replay(token.asText(), request.path("Name").asText()));
    }
}
