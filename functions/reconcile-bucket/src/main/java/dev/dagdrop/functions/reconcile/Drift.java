package dev.dagdrop.functions.reconcile;

/**
 * One finding of a run.
 *
 * @param subject the workflow's name, the team's, or the record's id
 * @param key the file's key; empty where it is not known
 * @param detail what differs, in words for a person; the same in every run that finds the same
 */
public record Drift(DriftKind kind, String subject, String key, String detail) {}
