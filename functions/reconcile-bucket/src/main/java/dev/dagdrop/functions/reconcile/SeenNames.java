package dev.dagdrop.functions.reconcile;

import dev.dagdrop.registration.mwaa.SourceTags;
import dev.dagdrop.registration.naming.WorkflowName;

/** The names that a run has seen, to look up files and workflows of other pages. */
final class SeenNames {
    private final String bucket;
    private final DigestSet sources = new DigestSet();
    private final DigestSet unregistered = new DigestSet();
    private final DigestSet workflows = new DigestSet();
    private final DigestSet profiles = new DigestSet();

    SeenNames(String bucket) {
        this.bucket = bucket;
    }

    void definition(String key) {
        sources.add(DigestSet.of(SourceTags.source(bucket, key)));
    }

    boolean hasDefinition(String key) {
        return hasSource(SourceTags.source(bucket, key));
    }

    /** Whether the definition that a workflow's tags name is there. */
    boolean hasSource(String source) {
        return isDigest(source) && sources.contains(DigestSet.of(source));
    }

    /** A tag may hold anything. */
    private static boolean isDigest(String source) {
        return source.matches("[0-9a-f]{64}");
    }

    /** A file gives this name, and no record has a workflow of it. */
    void unregistered(WorkflowName name) {
        unregistered.addText(name.value());
    }

    boolean isUnregistered(WorkflowName name) {
        return unregistered.containsText(name.value());
    }

    void workflow(String arn) {
        workflows.addText(arn);
    }

    boolean hasWorkflow(String arn) {
        return workflows.containsText(arn);
    }

    void profile(String key) {
        profiles.addText(key);
    }

    boolean hasProfile(String key) {
        return profiles.containsText(key);
    }
}
