package dev.dagdrop.registration;

/** What becomes of a workflow whose file is removed. */
public enum OnRemove {
    /** It stays as it is, and a notice says so. */
    KEEP,
    /** It gets a version that nothing triggers. */
    DISABLE,
    /** It is deleted. */
    DELETE
}
