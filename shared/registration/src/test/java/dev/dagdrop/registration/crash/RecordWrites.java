package dev.dagdrop.registration.crash;

import dev.dagdrop.registration.store.ItemUpdate;
import dev.dagdrop.registration.store.ItemUpdate.AttributeChange;
import java.util.List;
import java.util.Optional;

/** Tells what a write of a record is for by what it does. */
final class RecordWrites {
    static final String NOTICE = "Notice";

    private RecordWrites() {}

    /** The step that a write belongs to; empty for a mark to look again and for a claim that is given back. */
    static Optional<ControllerCall> stepOf(ItemUpdate update) {
        if (sets(update, "LeaseEnd")) {
            return Optional.of(ControllerCall.CLAIM);
        }
        if (sets(update, "Generation")) {
            return Optional.of(ControllerCall.COMPLETE);
        }
        return update.actions().equals(List.of(new AttributeChange.RemoveAttribute(NOTICE)))
                ? Optional.of(ControllerCall.SENT)
                : Optional.empty();
    }

    private static boolean sets(ItemUpdate update, String attribute) {
        return update.actions().stream()
                .anyMatch(action -> action instanceof AttributeChange.SetAttribute put
                        && put.attribute().equals(attribute));
    }
}
