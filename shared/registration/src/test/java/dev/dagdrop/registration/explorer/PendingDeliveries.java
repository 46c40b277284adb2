package dev.dagdrop.registration.explorer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Delivers whatever is pending, one hint after the other, until it is quiet. */
final class PendingDeliveries {
    private static final int ROUNDS = 40;

    private final Transitions moves;
    private final Interner interner;

    PendingDeliveries(Transitions moves, Interner interner) {
        this.moves = moves;
        this.interner = interner;
    }

    /**
     * Delivers in a state in which no worker runs.
     *
     * @param lastFirst whether the hints for the last key come first
     * @return what never ends, if anything does not
     */
    Optional<String> drain(ModelState state, boolean lastFirst) {
        List<String> endings = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            moves.finishDeletions(state);
            if (state.hasLiveLease()) {
                state.jumps++;
            }
            state.arrive(interner);
            state.tidy(interner);
            if (state.pending.value().isEmpty()) {
                return Optional.empty();
            }
            String key = lastFirst
                    ? state.pending.value().lastKey()
                    : state.pending.value().firstKey();
            moves.started(0, key, state);
            endings.add(key + " " + ended(state));
        }
        return Optional.of("a hint is never answered for good: " + endings.subList(ROUNDS - 4, ROUNDS));
    }

    private String ended(ModelState state) {
        while (true) {
            if (moves.step(0, state) instanceof NextAction.RunEnded over) {
                return over.outcome();
            }
        }
    }
}
