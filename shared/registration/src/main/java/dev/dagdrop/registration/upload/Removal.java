package dev.dagdrop.registration.upload;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * An object, or one version of it, that was removed.
 *
 * @param versionId the delete marker, or the version that was deleted; empty where the bucket keeps no versions
 * @param sequencer the order among the events of this key
 */
public record Removal(String bucket, String key, Optional<String> versionId, Sequencer sequencer) {
    /** What stands for an entity tag where nothing is left to have one. */
    private static final String NO_CONTENT = "removed";

    /** The removal as the ledger orders it among the uploads of its key: one that has no content. */
    public Upload asUpload() {
        return new Upload(bucket, key, versionId, Optional.of(NO_CONTENT), sequencer, OptionalLong.empty());
    }
}
