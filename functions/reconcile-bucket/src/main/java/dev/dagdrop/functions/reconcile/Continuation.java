package dev.dagdrop.registration.reconcile;

/** Hands a run that is not over to another invocation. */
public interface Continuation {
    /** Makes sure that the run is taken up; throws where that is not sure. */
    void handOver(Run run);
}
