package dev.dagdrop.registration.explorer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Delivers whatever is pending, one hint after the other, until it is quiet. */
final class Drain {
    private static final int ROUNDS = 40;

    private final Moves moves;
    private final Interner interner;

    Drain(Moves moves, Interner interner) {
        this.moves = moves;
        this.interner = interner;
    }

    /**
     * Drains a world in which nobody is at work.
     *
     * @param lastFirst whether the hints for the last key come first
     * @return what never ends, if anything does not
     */
    Optional<String> drain(World world, boolean lastFirst) {
        List<String> endings = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            moves.finishDeletions(world);
            if (world.hasLiveLease()) {
                world.jumps++;
            }
            world.arrive(interner);
            world.tidy(interner);
            if (world.pending.value().isEmpty()) {
                return Optional.empty();
            }
            String key = lastFirst
                    ? world.pending.value().lastKey()
                    : world.pending.value().firstKey();
            moves.started(0, key, world);
            endings.add(key + " " + ended(world));
        }
        return Optional.of("a hint is never answered for good: " + endings.subList(ROUNDS - 4, ROUNDS));
    }

    private String ended(World world) {
        while (true) {
            if (moves.step(0, world) instanceof Next.Over over) {
                return over.outcome();
            }
        }
    }
}
