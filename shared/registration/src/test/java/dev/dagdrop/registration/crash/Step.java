package dev.dagdrop.registration.crash;

/** What a holder of a claim does, one call after the other. */
enum Step {
    CLAIM("the claim", true),
    LOOK("the object is read", false),
    PROFILE("the profile is read", false),
    OBSERVE("the workflow is observed", false),
    CREATE("CreateWorkflow", true),
    UPDATE("UpdateWorkflow", true),
    DELETE("DeleteWorkflow", true),
    TAG("TagResource", true),
    HINT("the hint is sent", true),
    COMPLETE("the record is completed", true),
    PUBLISH("the notice is published", true),
    /** Strikes the published notice off the record. */
    SENT("the notice is struck off", true);

    private final String text;
    private final boolean writes;

    Step(String text, boolean writes) {
        this.text = text;
        this.writes = writes;
    }

    /** Whether it changes anything that another holder sees. */
    boolean writes() {
        return writes;
    }

    @Override
    public String toString() {
        return text;
    }
}
