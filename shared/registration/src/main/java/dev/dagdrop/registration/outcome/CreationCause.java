package dev.dagdrop.registration.outcome;

/** Why a workflow was created. */
public enum CreationCause {
    /** There was none of its name. */
    NEW,
    /** The one there was had been deleted by hand. */
    DELETED_BY_HAND
}
