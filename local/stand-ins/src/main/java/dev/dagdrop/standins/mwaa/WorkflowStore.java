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
final class WorkflowStore {

    private final String arnPrefix;
    private final AtomicReference<Quotas> quotas;
    private final AtomicReference<UndocumentedBehaviour> behaviour;
    private boolean deletionsHeld;
    private final Map<String, Workflow> byArn = new TreeMap<>();

    /** What each CreateWorkflow answered, so that the same token and name get the same answer. */
    private final Map<RepeatedCreation, ObjectNode> answered = new HashMap<>();

    private record RepeatedCreation(String clientToken, String name) {}

    WorkflowStore(String arnPrefix, AtomicReference<Quotas> quotas, AtomicReference<UndocumentedBehaviour> behaviour) {
        this.arnPrefix = arnPrefix;
        this.quotas = quotas;
        this.behaviour = behaviour;
    }

    /** The answer an earlier request with the same token and name got. */
    synchronized Optional<ObjectNode> replay(JsonNode request) {
        return replayKey(request).map(answered::get);
    }

    synchronized ObjectNode create(
            JsonNode request, S3Location location, AcceptedText definition, Function<Workflow, ObjectNode> answer) {
        Optional<ObjectNode> earlier = replay(request);
        if (earlier.isPresent()) {
            return earlier.get();
        }
        String name = request.path("Name").asText();
        byArn.values().stream()
                .filter(other -> other.name.equals(name))
                .findFirst()
                .ifPresent(other -> {
                    throw other.deleting()
                            ? ServiceError.deleting(name, other.arn)
                            : ServiceError.nameTaken(name, other.arn);
                });
        if (byArn.size() >= quotas.get().workflows()) {
            throw ServiceError.tooManyWorkflows(quotas.get().workflows());
        }
        Instant now = now();
        Workflow workflow = new Workflow(
                arnPrefix + name + "-" + ServiceIds.suffix(),
                name,
                now,
                Optional.ofNullable(request.get("EncryptionConfiguration")));
        workflow.add(now, location, definition, WorkflowVersion.settingsOf(request));
        request.path("Tags")
                .properties()
                .forEach(tag -> workflow.tags.put(tag.getKey(), tag.getValue().asText()));
        byArn.put(workflow.arn, workflow);
        ObjectNode created = answer.apply(workflow);
        replayKey(request).ifPresent(key -> answered.put(key, created));
        return created;
    }

    synchronized ObjectNode update(
            JsonNode request, S3Location location, AcceptedText definition, Function<Workflow, ObjectNode> answer) {
        Workflow workflow = updatable(request.path("WorkflowArn").asText());
        if (workflow.size() >= quotas.get().versions()) {
            throw ServiceError.tooManyVersions(workflow.arn, quotas.get().versions());
        }
        ObjectNode settings = behaviour
                .get()
                .omittedMembers()
                .apply(workflow.latest().settings(), WorkflowVersion.settingsOf(request));
        workflow.add(now(), location, definition, settings);
        return answer.apply(workflow);
    }

    /** The workflow, unless it is being deleted. */
    synchronized Workflow updatable(String arn) {
        Workflow workflow = existing(arn);
        if (workflow.deleting()) {
            throw ServiceError.deleting(workflow.name, arn);
        }
        return workflow;
    }

    /**
     * Deletes one version, or the workflow; the last version takes the workflow with it. A workflow that is being deleted may be
     * deleted again, which changes nothing; a version of it may not.
     */
    synchronized void delete(String arn, Optional<String> versionId) {
        Workflow workflow = versionId.isEmpty() ? existing(arn) : updatable(arn);
        Optional<WorkflowVersion> version = versionId.map(workflow::version);
        if (version.isPresent() && workflow.size() > 1) {
            workflow.remove(version.get());
        } else if (deletionsHeld) {
            workflow.startDeletion();
        } else {
            end(workflow);
        }
    }

    /** From now on a deletion begins and does not end. */
    synchronized void holdDeletions() {
        deletionsHeld = true;
    }

    /** Ends every deletion that has begun; those to come end at once. */
    synchronized void finishDeletions() {
        deletionsHeld = false;
        byArn.values().stream().filter(Workflow::deleting).toList().forEach(this::end);
    }

    private void end(Workflow workflow) {
        // The answers to its client tokens stay, although AWS documents neither that nor the contrary.
        byArn.remove(workflow.arn);
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

    private static Optional<RepeatedCreation> replayKey(JsonNode request) {
        return Optional.ofNullable(request.get("ClientToken"))
                .map(token -> new RepeatedCreation(
                        token.asText(), request.path("Name").asText()));
    }
}
