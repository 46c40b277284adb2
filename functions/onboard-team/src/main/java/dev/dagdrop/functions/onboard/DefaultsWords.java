package dev.dagdrop.functions.onboard;

import dev.dagdrop.definition.finding.Visible;
import java.util.Optional;

/** What a notice says about the default profile; it is for whoever runs the platform, so it names no team. */
final class DefaultsWords implements ProfileWords {
    private static final String CONCERNED =
            "Workflows of all teams whose settings it changes are updated within the next"
                    + " minutes, each with a notice of its own where there is something to say.\n";

    @Override
    public Optional<Words> of(String key, TeamOutcome outcome) {
        return switch (outcome) {
            case TeamOutcome.Onboarded onboarded ->
                Optional.of(new Words(
                        "the default profile is active",
                        "The default profile is active: its settings hold for the workflows of all teams, below those of"
                                + " a team's own profile.\n\n" + CONCERNED
                                + FindingsText.remarks(key, onboarded.verdict(), onboarded.remarks())));
            case TeamOutcome.Changed changed ->
                Optional.of(new Words(
                        "the default profile was changed",
                        "The default profile was changed.\n\n" + CONCERNED
                                + FindingsText.remarks(key, changed.verdict(), changed.remarks())));
            case TeamOutcome.Rejected rejected ->
                Optional.of(new Words(
                        "the default profile was refused",
                        "The default profile was refused.\n\n" + FindingsText.of(key, rejected.verdict())
                                + "\nWhat to do: correct the file and upload it again; ./dagdrop validate --profile FILE"
                                + " checks it before.\n"
                                + (rejected.earlierStays()
                                        ? "The earlier one stays active.\n"
                                        : "There is none until then.\n")));
            case TeamOutcome.Unreadable unreadable ->
                Optional.of(new Words(
                        "the default profile cannot be read",
                        "The profile cannot be read: " + Visible.text(unreadable.reason()) + "\n\nWhat to do: "
                                + Visible.text(unreadable.remedy()) + "\n"
                                + (unreadable.earlierStays() ? "The earlier profile stays active.\n" : "")));
            case TeamOutcome.Taken taken ->
                Optional.of(new Words(
                        "there are two default profiles",
                        "The profile was refused: " + Visible.text(taken.key())
                                + " is the default profile already.\n\nWhat to do: change that file; or remove it, then"
                                + " upload " + Visible.text(key) + " again.\n"));
            case TeamOutcome.Removed _ ->
                Optional.of(new Words(
                        "the default profile was removed",
                        "The default profile was removed.\n\nWorkflows stay as they are; each is given its settings without"
                                + " it with its next upload, or when its team's profile changes.\n"));
            case TeamOutcome.Misplaced _, TeamOutcome.Unchanged _, TeamOutcome.Ignored _, TeamOutcome.Deferred _ ->
                Optional.empty();
        };
    }
}
