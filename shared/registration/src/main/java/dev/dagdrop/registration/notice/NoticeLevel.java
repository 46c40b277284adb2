package dev.dagdrop.registration.notice;

/** Which outcomes are worth a notice. */
public enum NoticeLevel {
    /** Warnings, refusals, failures and drift. */
    PROBLEMS,
    /** Every success too. */
    ALL
}
