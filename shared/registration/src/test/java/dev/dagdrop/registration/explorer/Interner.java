package dev.dagdrop.registration.explorer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gives equal things the same small number, so that states are compared number by number. */
final class Interner {
    private final Map<Object, Integer> ids = new HashMap<>();
    private final Map<List<Integer>, History> histories = new HashMap<>();

    int id(Object thing) {
        return ids.computeIfAbsent(thing, _ -> ids.size());
    }

    <T> Interned<T> intern(T value) {
        return new Interned<>(id(value), value);
    }

    History start(Observation.Started started) {
        return history(Optional.empty(), started);
    }

    History then(History before, Observation seen) {
        return history(Optional.of(before), seen);
    }

    private History history(Optional<History> before, Observation seen) {
        List<Integer> key = List.of(before.map(History::id).orElse(-1), id(seen));
        return histories.computeIfAbsent(key, _ -> new History(histories.size(), before, seen));
    }
}
