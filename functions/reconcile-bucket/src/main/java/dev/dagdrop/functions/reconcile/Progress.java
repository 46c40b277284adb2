package dev.dagdrop.registration.reconcile;

/**
 * Where an invocation left a run.
 *
 * @param isOver false when it was handed over to another invocation
 */
public record Progress(Run run, boolean isOver) {}
