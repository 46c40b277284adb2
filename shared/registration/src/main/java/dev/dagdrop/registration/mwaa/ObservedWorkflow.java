package dev.dagdrop.registration.mwaa;

import java.util.Optional;

/**
 * A workflow as GetWorkflow shows it.
 *
 * @param location the definition it was last given
 * @param settings what it was last given, without tags; empty where its role is not shown
 */
public record ObservedWorkflow(
        WorkflowState workflow, Optional<DefinitionLocation> location, Optional<WorkflowSettings> settings) {
    /** Whether it was last given this location. */
    public boolean isAt(DefinitionLocation other) {
        return location.filter(other::equals).isPresent();
    }

    /** How the workflow is triggered, where it is shown. */
    public Optional<String> triggerMode() {
        return settings.flatMap(WorkflowSettings::triggerMode);
    }

    /** Whether nothing triggers it: the state that a removed file leaves it in. */
    public boolean isDisabled() {
        return triggerMode().filter(TriggerMode.DISABLED::equalsIgnoreCase).isPresent();
    }
}
