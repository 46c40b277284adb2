package dev.dagdrop.registration;

import dev.dagdrop.registration.mwaa.WorkflowSettings;
import dev.dagdrop.registration.store.RegisteredWorkflow.AppliedSettings;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The settings that the workflow was given once, that it still shows and that no source sets now.
 *
 * @param members their members, in the order of the service's model
 */
record RemovedSettings(List<WorkflowSettings.OptionalMember> members) {
    /** Keeps its own copy. */
    RemovedSettings {
        members = List.copyOf(members);
    }

    static RemovedSettings of(AppliedSettings given, Optional<WorkflowSettings> shown, WorkflowSettings desired) {
        return new RemovedSettings(Arrays.stream(WorkflowSettings.OptionalMember.values())
                .filter(member -> given.named().contains(member.spelling())
                        && !desired.named().contains(member))
                .filter(member -> shown.flatMap(member::of).isPresent())
                .toList());
    }

    boolean isEmpty() {
        return members.isEmpty();
    }

    /**
     * Remarks on those that an update did not clear. Whether UpdateWorkflow clears what it is not given, or keeps it, is not
     * documented, so look.
     *
     * @param after asked only where something was removed
     */
    List<String> kept(Optional<WorkflowSettings> before, Supplier<Optional<WorkflowSettings>> after) {
        if (members.isEmpty()) {
            return List.of();
        }
        Optional<WorkflowSettings> now = after.get();
        return members.stream()
                .filter(member -> now.flatMap(member::of).isPresent()
                        && now.flatMap(member::of).equals(before.flatMap(member::of)))
                .map(member ->
                        "%s was removed from the settings, but MWAA Serverless keeps the value it had. To be rid of"
                                        .formatted(member.spelling())
                                + " it, set another value, or delete the workflow and upload the file again.")
                .toList();
    }
}
