package dev.dagdrop.registration.road;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Two versions of one key that meet: while a holder is at work on the one, the other is delivered.
 *
 * @param known whether the key has a workflow already
 * @param atWork the version that is interrupted
 * @param fate what becomes of its holder
 * @param moment where on its road
 */
record Crossing(boolean known, Which atWork, Fate fate, Moment moment) {
    /** One of the two versions. */
    enum Which {
        OLDER,
        NEWER
    }

    /** What becomes of a holder that is interrupted. */
    enum Fate {
        GOES_ON("goes on", Stop.ASLEEP),
        SLEEPS("sleeps through its lease and goes on", Stop.ASLEEP),
        DIES("is killed", Stop.TIMEOUT);

        private final String text;
        private final Stop stop;

        Fate(String text, Stop stop) {
            this.text = text;
            this.stop = stop;
        }
    }

    /** Every crossing of an upload with another one, at every moment. */
    static List<Crossing> all() {
        return Stream.of(false, true)
                .flatMap(known -> Arrays.stream(Which.values())
                        .flatMap(which -> Arrays.stream(Fate.values())
                                .flatMap(fate -> Arrays.stream(Moment.values())
                                        .map(moment -> new Crossing(known, which, fate, moment)))))
                .toList();
    }

    /** The stop that a trap is told. */
    Cell cell() {
        return new Cell(known ? Journey.CHANGE : Journey.FIRST, fate.stop, moment);
    }

    /** Why a holder cannot be interrupted like this. */
    Optional<String> unreachable() {
        return fate == Fate.SLEEPS ? cell().nothingToWalk() : Optional.empty();
    }

    @Override
    public String toString() {
        return "%s, the %s version at work, the other one delivered %s; the holder %s -> the newer one stands"
                .formatted(
                        known ? "a key with a workflow" : "a new key",
                        atWork == Which.OLDER ? "older" : "newer",
                        moment,
                        fate.text)
                .concat(unreachable()
                        .map(reason -> " is not reachable: " + reason)
                        .orElse(""));
    }
}
