package dev.dagdrop.registration.workflow;

/**
 * What CreateWorkflow takes beside name, token and location.
 *
 * @param roleArn the execution role the workflow's tasks run under
 */
public record Settings(String roleArn) {
    /** A text that differs whenever the settings differ, for the fingerprint. */
    public String canonical() {
        return "RoleArn=" + roleArn;
    }
}
