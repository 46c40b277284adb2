package dev.dagdrop.registration.road;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** One cell of the crash matrix: an upload, a way to be stopped, a moment. */
record Cell(Journey journey, Stop stop, Moment moment) {
    /** Every cell of a journey, reachable or not. */
    static List<Cell> of(Journey journey) {
        return Arrays.stream(Stop.values())
                .flatMap(stop -> Arrays.stream(Moment.values()).map(moment -> new Cell(journey, stop, moment)))
                .toList();
    }

    /** Why no holder can be stopped like this; empty for a cell that is reached. */
    Optional<String> unreachable() {
        return nothingToWalk().or(() -> neverComesThere());
    }

    /** Why the way and the moment do not go together, so that there is nothing to try. */
    Optional<String> nothingToWalk() {
        if (moment == Moment.ANSWERED && stop == Stop.CONNECTION) {
            return Optional.of("the answer has arrived, so no connection is left to break");
        }
        if (journey == Journey.CHANGE && moment == Moment.BEFORE_SERVICE && stop == Stop.ASLEEP) {
            return Optional.of(
                    "Lambda kills the process before its lease ends, so it does not wake up; UpdateWorkflow has"
                            + " no condition that would stop it");
        }
        return Optional.empty();
    }

    /** Why the upload does not come to the moment; walking the cell shows that it does not. */
    private Optional<String> neverComesThere() {
        return moment.step() == Step.SERVICE && !journey.callsTheService()
                ? Optional.of("%s leads to no call of the service".formatted(journey))
                : Optional.empty();
    }

    @Override
    public String toString() {
        String way = "%s: %s %s".formatted(journey, stop, moment);
        return unreachable()
                .map(reason -> "%s is not reachable: %s".formatted(way, reason))
                .orElseGet(() -> "%s -> %s".formatted(way, journey.end()));
    }
}
