package dev.dagdrop.definition.finding;

/** How serious a {@link Finding} is. */
public enum Severity {
    /** The service would certainly refuse the definition, or it would certainly break at load: the upload is rejected. */
    ERROR,
    /** Ignored, deprecated, suspicious or disputed: the workflow is registered and the warning delivered. */
    WARNING
}
