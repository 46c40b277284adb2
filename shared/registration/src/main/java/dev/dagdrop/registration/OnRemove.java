package dev.dagdrop.registration;

/** What the controller does with a workflow whose file is removed. */
public enum OnRemove {
    /** Keeps the workflow as it is, with a notice. */
    KEEP,
    /** Gives the workflow a version that nothing triggers. */
    DISABLE,
    /** Deletes the workflow. */
    DELETE
}
