package dev.dagdrop.standins.mwaa;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What UpdateWorkflow does with the members a request may leave out: Description, LoggingConfiguration, EngineVersion,
 * NetworkConfiguration, TriggerMode. AWS documents neither.
 */
public enum OmittedMembers {
    /** They stay as the latest version has them. */
    KEPT,
    /** The new version has none. */
    CLEARED;

    ObjectNode apply(ObjectNode latest, ObjectNode given) {
        return switch (this) {
            case KEPT -> latest.deepCopy().setAll(given);
            case CLEARED -> given;
        };
    }
}
