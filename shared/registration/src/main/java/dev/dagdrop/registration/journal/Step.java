package dev.dagdrop.registration.journal;

/** The steps of an upload's road that may take time. */
public enum Step {
    /** The ledger is asked for the claim; waiting for a claim that is held is not counted. */
    CLAIM,
    /** The team's profile is read; seldom, since it is kept for half a minute. */
    PROFILE,
    /** The object is read. */
    READ,
    /** The definition is checked. */
    CHECK,
    /** The workflows are looked up and changed. */
    SERVICE,
    /** The ledger is told the end, and of the notice. */
    COMPLETE,
    /** The notice is published. */
    NOTICE
}
