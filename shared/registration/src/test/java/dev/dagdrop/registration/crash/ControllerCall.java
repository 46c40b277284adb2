package dev.dagdrop.registration.crash;

/** What a holder of a claim does, one call after the other. */
enum ControllerCall {
    CLAIM("the claim"),
    LOOK("the object is read"),
    PROFILE("the profile is read"),
    OBSERVE("the workflow is observed"),
    CREATE("CreateWorkflow"),
    UPDATE("UpdateWorkflow"),
    DELETE("DeleteWorkflow"),
    TAG("TagResource"),
    HINT("the hint is sent"),
    COMPLETE("the record is completed"),
    PUBLISH("the notice is published"),
    /** Strikes the published notice off the record. */
    SENT("the notice is struck off");

    private final String text;

    ControllerCall(String text) {
        this.text = text;
    }

    /** Whether a broken connection is an answer to the controller, not an exception. */
    boolean isAnswered() {
        return switch (this) {
            case CREATE, UPDATE, DELETE -> true;
            case CLAIM, LOOK, PROFILE, OBSERVE, TAG, HINT, COMPLETE, PUBLISH, SENT -> false;
        };
    }

    /** Whether it changes anything that another holder sees. */
    boolean writes() {
        return switch (this) {
            case LOOK, PROFILE, OBSERVE -> false;
            case CLAIM, CREATE, UPDATE, DELETE, TAG, HINT, COMPLETE, PUBLISH, SENT -> true;
        };
    }

    @Override
    public String toString() {
        return text;
    }
}
