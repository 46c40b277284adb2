package dev.dagdrop.registration.mwaa;

import java.util.Map;
import java.util.Optional;

/** Settings that name a role and nothing else. */
final class RoleSettings {
    private RoleSettings() {}

    static WorkflowSettings of(String roleArn) {
        return new WorkflowSettings(
                roleArn,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                Optional.empty());
    }
}
