package dev.dagdrop.registration.crash;

import dev.dagdrop.registration.store.Update;
import dev.dagdrop.registration.store.Update.Action;
import java.util.List;
import java.util.Optional;

/** Tells what a write of a record is for by what it does. */
final class Writes {
    static final String NOTICE = "Notice";

    private Writes() {}

    /** The step that a write belongs to; empty for a mark to look again and for a claim that is given back. */
    static Optional<Step> stepOf(Update update) {
        if (sets(update, "LeaseEnd")) {
            return Optional.of(Step.CLAIM);
        }
        if (sets(update, "Generation")) {
            return Optional.of(Step.COMPLETE);
        }
        return update.actions().equals(List.of(new Action.Remove(NOTICE))) ? Optional.of(Step.SENT) : Optional.empty();
    }

    private static boolean sets(Update update, String attribute) {
        return update.actions().stream()
                .anyMatch(action ->
                        action instanceof Action.Put put && put.attribute().equals(attribute));
    }
}
