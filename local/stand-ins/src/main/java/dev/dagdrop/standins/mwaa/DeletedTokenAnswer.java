package dev.dagdrop.standins.mwaa;

/** What CreateWorkflow answers to a client token whose workflow was deleted since. AWS documents neither. */
public enum DeletedTokenAnswer {
    /** What it answered then: the ARN of a workflow that is gone. */
    REMEMBERED,
    /** The token is as good as new: a workflow is created. */
    FORGOTTEN
}
