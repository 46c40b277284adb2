package dev.dagdrop.registration.road;

/** What a holder of an upload does, one call after the other. */
enum Step {
    CLAIM,
    READ,
    /** CreateWorkflow or UpdateWorkflow. */
    SERVICE,
    COMPLETE,
    PUBLISH,
    /** Strikes the published notice off the row. */
    SENT
}
