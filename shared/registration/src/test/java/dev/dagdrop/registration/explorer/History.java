package dev.dagdrop.registration.explorer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All that one run has learned, in order.
 *
 * @param id the same for the same history, and for no other
 */
record History(int id, Optional<History> before, Observation last) {
    List<Observation> all() {
        List<Observation> all = new ArrayList<>();
        for (Optional<History> at = Optional.of(this);
                at.isPresent();
                at = at.get().before()) {
            all.add(at.get().last());
        }
        return List.copyOf(all.reversed());
    }

    Observation.Started start() {
        return before.map(History::start).orElseGet(() -> (Observation.Started) last);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof History history && history.id == id;
    }

    @Override
    public int hashCode() {
        return id;
    }
}
