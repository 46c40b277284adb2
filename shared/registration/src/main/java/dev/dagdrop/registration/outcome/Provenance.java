package dev.dagdrop.registration.outcome;

/** Where an updated workflow came from. */
public sealed interface Provenance {
    /** The record knew it. */
    record Known() implements Provenance {}

    /** The record did not know it; its tags prove that it comes from this file. */
    record Adopted() implements Provenance {}

    /**
     * It came from a file that is gone.
     *
     * @param key that file's key
     * @param sameContent whether that file had the same content, so that it was only moved
     */
    record Moved(String key, boolean sameContent) implements Provenance {}
}
