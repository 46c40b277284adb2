package dev.dagdrop.standins.mwaa;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dagdrop.standins.http.ListingPage;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/** The operations, on requests that have passed the model. */
final class Operations {

    /** A tagged resource has at most this many tags: the model's bound on one request, held for the sum as well. */
    private static final int MAX_TAGS = 50;

    /** The service's own default is not documented; a small one makes callers page. */
    private static final int DEFAULT_PAGE = 10;

    private final WorkflowStore workflows;
    private final DefinitionSource definitions;
    private final AtomicReference<Quotas> quotas;
    private final AtomicReference<UndocumentedBehaviour> behaviour;

    Operations(
            WorkflowStore workflows,
            DefinitionSource definitions,
            AtomicReference<Quotas> quotas,
            AtomicReference<UndocumentedBehaviour> behaviour) {
        this.workflows = workflows;
        this.definitions = definitions;
        this.quotas = quotas;
        this.behaviour = behaviour;
    }

    ObjectNode carryOut(String operation, JsonNode request) {
        return switch (operation) {
            case "CreateWorkflow" -> create(request);
            case "UpdateWorkflow" -> update(request);
            case "GetWorkflow" -> get(request);
            case "DeleteWorkflow" -> delete(request);
            case "ListWorkflows" -> list(request);
            case "ListWorkflowVersions" -> listVersions(request);
            case "ListWorkflowRuns" -> listRuns(request);
            case "TagResource" -> tag(request);
            case "UntagResource" -> untag(request);
            case "ListTagsForResource" -> listTags(request);
            default ->
                throw ServiceError.validation(
                        ServiceError.Reason.UNKNOWN_OPERATION,
                        "The stand-in runs no workflows, so it has no " + operation
                                + "; it registers, shows, lists, tags and deletes them.");
        };
    }

    private ObjectNode create(JsonNode request) {
        Optional<ObjectNode> earlier = workflows.replay(request);
        if (earlier.isPresent()) {
            return earlier.get();
        }
        var snapshot = definitions.read(S3Location.of(request.path("DefinitionS3Location")));
        AcceptedText definition =
                DefinitionRules.check(snapshot.text(), quotas.get().definitionBytes());
        return workflows.create(request, snapshot.location(), definition, workflow -> {
            ObjectNode answer = answer(workflow)
                    .put("CreatedAt", workflow.createdAt.toString())
                    .put("RevisionId", String.valueOf(workflow.latest().number()))
                    .put("WorkflowStatus", workflow.status())
                    .put("WorkflowVersion", workflow.latest().id())
                    .put("IsLatestVersion", true);
            return warnings(answer, definition);
        });
    }

    private ObjectNode update(JsonNode request) {
        // Asked before the definition is read, so that a deleted workflow is not reported as a bad definition.
        workflows.updatable(arn(request));
        var snapshot = definitions.read(S3Location.of(request.path("DefinitionS3Location")));
        AcceptedText definition =
                DefinitionRules.check(snapshot.text(), quotas.get().definitionBytes());
        return workflows.update(request, snapshot.location(), definition, workflow -> {
            ObjectNode answer = answer(workflow)
                    .put("ModifiedAt", workflow.latest().createdAt().toString())
                    .put("WorkflowVersion", workflow.latest().id());
            return warnings(answer, definition);
        });
    }

    private ObjectNode get(JsonNode request) {
        return workflows.with(arn(request), workflow -> {
            WorkflowVersion version =
                    text(request, "WorkflowVersion").map(workflow::version).orElseGet(workflow::latest);
            ObjectNode answer = answer(workflow);
            answer.put("Name", workflow.name);
            answer.put("WorkflowStatus", workflow.status());
            version.describe(answer, workflow.createdAt);
            answer.setAll(behaviour.get().unsetMembers().shown());
            workflow.encryption.ifPresent(encryption -> answer.set("EncryptionConfiguration", encryption));
            answer.setAll(version.settings());
            answer.put("WorkflowDefinition", version.definition().text());
            return answer;
        });
    }

    private ObjectNode delete(JsonNode request) {
        Optional<String> version = text(request, "WorkflowVersion");
        workflows.delete(arn(request), version);
        ObjectNode answer = object().put("WorkflowArn", arn(request));
        version.ifPresent(id -> answer.put("WorkflowVersion", id));
        return answer;
    }

    private ObjectNode list(JsonNode request) {
        return workflows.all(all -> page(all, workflow -> workflow.arn, request, "Workflows", workflow -> {
            ObjectNode summary = answer(workflow)
                    .put("WorkflowVersion", workflow.latest().id())
                    .put("Name", workflow.name)
                    .put("CreatedAt", workflow.createdAt.toString())
                    .put("ModifiedAt", workflow.latest().createdAt().toString())
                    .put("WorkflowStatus", workflow.status());
            return summary.setAll(workflow.latest().settings().deepCopy().retain("Description", "TriggerMode"));
        }));
    }

    private ObjectNode listVersions(JsonNode request) {
        return workflows.with(
                arn(request),
                workflow -> page(
                        workflow.newestFirst(),
                        // Counts down, as the list does.
                        version -> String.format(Locale.ROOT, "%010d", Integer.MAX_VALUE - version.number()),
                        request,
                        "WorkflowVersions",
                        version -> {
                            ObjectNode summary = answer(workflow)
                                    .put(
                                            "IsLatestVersion",
                                            version.number()
                                                    == workflow.latest().number());
                            version.describe(summary, version.createdAt());
                            return summary.setAll(version.settings().deepCopy().retain("TriggerMode"));
                        }));
    }

    private ObjectNode listRuns(JsonNode request) {
        Optional<String> version = text(request, "WorkflowVersion");
        return workflows.with(
                arn(request),
                workflow -> page(
                        workflow.runs.stream()
                                .filter(run ->
                                        version.map(run.version()::equals).orElse(true))
                                .toList(),
                        WorkflowRun::id,
                        request,
                        "WorkflowRuns",
                        run -> run.summary(workflow.arn)));
    }

    private ObjectNode tag(JsonNode request) {
        return workflows.with(resource(request), workflow -> {
            Map<String, String> tags = new HashMap<>(workflow.tags);
            request.path("Tags")
                    .properties()
                    .forEach(tag -> tags.put(tag.getKey(), tag.getValue().asText()));
            if (tags.size() > MAX_TAGS) {
                throw ServiceError.field("Tags", "A workflow has at most " + MAX_TAGS + " tags");
            }
            workflow.tags.putAll(tags);
            return object();
        });
    }

    private ObjectNode untag(JsonNode request) {
        return workflows.with(resource(request), workflow -> {
            request.path("TagKeys").forEach(key -> workflow.tags.remove(key.asText()));
            return object();
        });
    }

    private ObjectNode listTags(JsonNode request) {
        return workflows.with(resource(request), workflow -> {
            ObjectNode answer = object();
            ObjectNode tags = answer.putObject("Tags");
            workflow.tags.forEach(tags::put);
            return answer;
        });
    }

    private static <T> ObjectNode page(
            List<T> sorted, Function<T, String> key, JsonNode request, String member, Function<T, ObjectNode> summary) {
        ListingPage<T> page;
        try {
            page = ListingPage.of(
                    sorted, key, request.path("MaxResults").asInt(DEFAULT_PAGE), text(request, "NextToken"));
        } catch (IllegalArgumentException e) {
            throw ServiceError.field("NextToken", "NextToken is not one this service gave");
        }
        ObjectNode answer = object();
        ArrayNode items = answer.putArray(member);
        page.items().forEach(item -> items.add(summary.apply(item)));
        page.nextToken().ifPresent(token -> answer.put("NextToken", token));
        return answer;
    }

    private static ObjectNode warnings(ObjectNode answer, AcceptedText definition) {
        ArrayNode warnings = answer.putArray("Warnings");
        definition.warnings().forEach(warnings::add);
        return answer;
    }

    private static ObjectNode answer(Workflow workflow) {
        return object().put("WorkflowArn", workflow.arn);
    }

    private static String arn(JsonNode request) {
        return request.path("WorkflowArn").asText();
    }

    private static String resource(JsonNode request) {
        return request.path("ResourceArn").asText();
    }

    private static Optional<String> text(JsonNode request, String member) {
        return request.hasNonNull(member) ? Optional.of(request.path(member).asText()) : Optional.empty();
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
