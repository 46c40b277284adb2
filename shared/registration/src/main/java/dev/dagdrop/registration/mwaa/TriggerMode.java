package dev.dagdrop.registration.mwaa;

/**
 * The trigger modes that dagdrop sets. The API's model has no list; these are the values that a client tried
 * on the service uses.
 */
public final class TriggerMode {
    /** Neither a schedule nor a person starts the workflow. */
    public static final String DISABLED = "DISABLED";

    /** The definition's schedule starts it: what a workflow has that was given no mode. */
    public static final String SCHEDULED = "SCHEDULED";

    private TriggerMode() {}
}
