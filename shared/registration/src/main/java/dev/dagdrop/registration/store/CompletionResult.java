package dev.dagdrop.registration.store;

/** What came of completing a claim. */
public enum CompletionResult {
    /** The record is written and the claim given back. */
    DONE,
    /** A hint came meanwhile: nothing is written, the claim is still held, and its subject has to be looked at again. */
    LOOK_AGAIN,
    /** The lease had ended and another holder has the claim; nothing is written. */
    LOST
}
