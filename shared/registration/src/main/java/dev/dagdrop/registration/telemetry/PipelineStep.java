package dev.dagdrop.registration.telemetry;

/** The steps of a run that may take time. */
public enum PipelineStep {
    /** The record is claimed. */
    CLAIM("ClaimTime"),
    /** The object is read. */
    LOOK("LookTime"),
    /** The team's profile is read; seldom, since it is kept for half a minute. */
    PROFILE("ProfileTime"),
    /** The definition is checked. */
    CHECK("CheckTime"),
    /** The workflow is looked up. */
    OBSERVE("ObserveTime"),
    /** The workflow is created, updated, retagged or deleted. */
    ACT("ActTime"),
    /** The record is written. */
    COMPLETE("CompleteTime"),
    /** The notice is published. */
    NOTIFY("NotifyTime");

    private final String metric;

    PipelineStep(String metric) {
        this.metric = metric;
    }

    /** The metric of its duration. */
    String metric() {
        return metric;
    }
}
