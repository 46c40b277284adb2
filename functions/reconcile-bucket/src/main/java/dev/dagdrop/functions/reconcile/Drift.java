package dev.dagdrop.registration.reconcile;

/**
 * One difference found.
 *
 * @param workflow the workflow's name
 * @param key the file's key; empty where it is not known
 * @param detail what differs, in words for a person
 */
public record Drift(DriftKind kind, String workflow, String key, String detail) {}
