package dev.dagdrop.standins.mwaa;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** One workflow and its versions. Not thread-safe: {@link WorkflowStore} guards it. */
final class Workflow {

    final String arn;
    final String name;
    final Instant createdAt;
    final Optional<JsonNode> encryption;
    final Map<String, String> tags = new TreeMap<>();
    final List<WorkflowRun> runs = new ArrayList<>();
    private final List<WorkflowVersion> versions = new ArrayList<>();
    private int made;
    private boolean deleting;

    Workflow(String arn, String name, Instant createdAt, Optional<JsonNode> encryption) {
        this.arn = arn;
        this.name = name;
        this.createdAt = createdAt;
        this.encryption = encryption;
    }

    WorkflowVersion add(Instant at, S3Location location, AcceptedText definition, ObjectNode settings) {
        made++;
        WorkflowVersion version = new WorkflowVersion(ServiceIds.version(), made, at, location, definition, settings);
        versions.add(version);
        return version;
    }

    WorkflowVersion latest() {
        return versions.getLast();
    }

    List<WorkflowVersion> newestFirst() {
        return versions.reversed();
    }

    int size() {
        return versions.size();
    }

    WorkflowVersion version(String id) {
        return versions.stream()
                .filter(version -> version.id().equals(id))
                .findFirst()
                .orElseThrow(() -> ServiceError.noVersion(arn, id));
    }

    void startDeletion() {
        deleting = true;
    }

    boolean deleting() {
        return deleting;
    }

    /** As the service model has it. */
    String status() {
        return deleting ? "DELETING" : "READY";
    }

    void remove(WorkflowVersion version) {
        versions.remove(version);
    }
}
