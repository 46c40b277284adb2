package dev.dagdrop.registration.mwaa;

import java.util.Optional;

/**
 * Where the service finds the definition it takes its snapshot of.
 *
 * @param versionId the pinned object version; empty where the bucket keeps none
 */
public record DefinitionLocation(String bucket, String key, Optional<String> versionId) {}
