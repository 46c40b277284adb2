package dev.dagdrop.registration.workflow;

import dev.dagdrop.registration.upload.Upload;
import java.util.Optional;

/**
 * Where the service finds the definition it takes its snapshot of.
 *
 * @param versionId the pinned object version; empty where the bucket keeps none
 */
public record DefinitionLocation(String bucket, String key, Optional<String> versionId) {
    /** The place of an upload, pinned to its version. */
    public static DefinitionLocation of(Upload upload) {
        return new DefinitionLocation(upload.bucket(), upload.key(), upload.versionId());
    }
}
