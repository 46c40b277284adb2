package dev.dagdrop.registration.reconcile;

import dev.dagdrop.registration.naming.WorkflowName;
import dev.dagdrop.registration.mwaa.SourceTags;
import java.util.EnumMap;
import java.util.Map;

/** What a run has seen, for the questions that a single page cannot answer: is there such a file, such a workflow? */
public final class Sightings {
    /** What is remembered. */
    public enum Kind {
        /** The definitions in the bucket, by their source tag. */
        SOURCE,
        /** The names of definitions that no workflow is recorded for. */
        UNREGISTERED,
        /** The service's workflows, by ARN. */
        WORKFLOW
    }

    private final Map<Kind, DigestSet> seen = new EnumMap<>(Kind.class);

    public Sightings() {
        for (Kind kind : Kind.values()) {
            seen.put(kind, new DigestSet());
        }
    }

    void definition(String bucket, String key) {
        of(Kind.SOURCE).add(DigestSet.of(SourceTags.source(bucket, key)));
    }

    boolean hasDefinition(String bucket, String key) {
        return hasSource(SourceTags.source(bucket, key));
    }

    /** Whether the definition that a workflow's tags name is there. */
    boolean hasSource(String source) {
        return isDigest(source) && of(Kind.SOURCE).contains(DigestSet.of(source));
    }

    /** A tag can be written by anybody. */
    private static boolean isDigest(String source) {
        return source.matches("[0-9a-f]{64}");
    }

    void unregistered(WorkflowName name) {
        of(Kind.UNREGISTERED).addText(name.value());
    }

    boolean isUnregistered(WorkflowName name) {
        return of(Kind.UNREGISTERED).containsText(name.value());
    }

    void workflow(String arn) {
        of(Kind.WORKFLOW).addText(arn);
    }

    boolean hasWorkflow(String arn) {
        return of(Kind.WORKFLOW).containsText(arn);
    }

    /** The digests of one kind. */
    DigestSet of(Kind kind) {
        return seen.computeIfAbsent(kind, _ -> new DigestSet());
    }
}
