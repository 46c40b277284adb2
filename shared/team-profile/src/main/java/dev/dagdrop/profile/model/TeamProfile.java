package dev.dagdrop.profile.model;

import dev.dagdrop.definition.check.CheckOverrides;
import java.util.List;
import java.util.Optional;

/**
 * What {@code teams/<team>.yaml} says, once it has no errors. Immutable.
 *
 * @param team the team, by the file's name
 * @param settings what is set for all workflows of the team
 * @param subscribers who gets the team's notices ({@code Notify})
 * @param allowedOperators which operators the team's definitions may use; empty where any
 * @param checkOverrides the severities that are overridden for the team's definitions
 * @param workflows what is set for some workflows, in the order written
 */
public record TeamProfile(
        String team,
        ProfileSettings settings,
        List<Subscriber> subscribers,
        Optional<AllowedOperators> allowedOperators,
        CheckOverrides checkOverrides,
        List<WorkflowEntry> workflows) {
    /** Keeps its own copies. */
    public TeamProfile {
        subscribers = List.copyOf(subscribers);
        workflows = List.copyOf(workflows);
    }

    /**
     * The one entry of {@code Workflows} that counts for a workflow: the one with exactly its name, else the matching
     * glob with the most literal characters, of equals the one written first.
     *
     * @param name the workflow's name, as the API has it
     */
    public Optional<WorkflowEntry> entryFor(String name) {
        Optional<WorkflowEntry> best = Optional.empty();
        for (WorkflowEntry entry : workflows) {
            if (entry.workflows().matches(name) && (best.isEmpty() || isCloser(entry, best.get()))) {
                best = Optional.of(entry);
            }
        }
        return best;
    }

    private static boolean isCloser(WorkflowEntry entry, WorkflowEntry than) {
        if (entry.workflows().isExact() || than.workflows().isExact()) {
            return !than.workflows().isExact();
        }
        return entry.workflows().literals() > than.workflows().literals();
    }
}
