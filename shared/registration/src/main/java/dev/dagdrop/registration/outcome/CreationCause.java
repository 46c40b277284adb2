package dev.dagdrop.registration.outcome;

/** Why a workflow was created. */
public enum CreationCause {
    /** There was none of its name. */
    NEW,
    /** The earlier workflow was deleted by hand. */
    DELETED_BY_HAND
}
