package dev.dagdrop.registration.crash;

import dev.dagdrop.registration.crash.StopPoint.CallSide;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** One cell of the crash matrix: a change of the bucket, a way to be stopped, a moment. */
record CrashCase(BucketChange change, StopMode stop, StopPoint point) {
    /** Every cell of a step, whether there is anything to try or not. */
    static List<CrashCase> of(BucketChange change, ControllerCall step) {
        return Arrays.stream(StopMode.values())
                .flatMap(stop -> Arrays.stream(CallSide.values())
                        .map(side -> new CrashCase(change, stop, new StopPoint(step, side))))
                .toList();
    }

    /** Why there is nothing to try; empty for a cell that is reached. */
    Optional<String> nothingToTry() {
        if (stop == StopMode.EXCEPTION && !point.step().isAnswered()) {
            return Optional.of("the controller sees the same exception as of a connection that breaks");
        }
        if (stop != StopMode.EXCEPTION
                && stop != StopMode.CONNECTION
                && point.side() == CallSide.AFTER
                && isBeforeAnother()) {
            return Optional.of("the same as before the next step");
        }
        if (stop.letsOthersWork()
                && point.side() == CallSide.BEFORE
                && !point.step().writes()) {
            return Optional.of("the same as before the next write: until then the holder only reads");
        }
        if (stop.bringsNewer() && !change.meetsNewer()) {
            return Optional.of("a newer version is tried in the journeys that differ by what it replaces");
        }
        if (stop == StopMode.OVERTAKEN
                && point.side() == CallSide.BEFORE
                && (point.step() == ControllerCall.UPDATE || point.step() == ControllerCall.DELETE)) {
            return Optional.of("Lambda kills the process before its lease ends, so it does not wake up; %s has no"
                            .formatted(point.step())
                    + " condition that would stop it");
        }
        return Optional.empty();
    }

    /** Between observing and acting the controller looks at its lease, so these two are not the same. */
    private boolean isBeforeAnother() {
        return point.step() != ControllerCall.OBSERVE
                && change.steps().stream().anyMatch(step -> step.compareTo(point.step()) > 0);
    }

    /** Why one version more than the contents is made; empty where none may be. */
    Optional<String> extraVersion() {
        if (stop == StopMode.ASLEEP && point.equals(StopPoint.before(ControllerCall.UPDATE))) {
            return Optional.of("UpdateWorkflow has no client token: a holder that wakes within the call repeats it");
        }
        boolean applied = point.equals(StopPoint.after(ControllerCall.UPDATE))
                || point.equals(StopPoint.before(ControllerCall.COMPLETE));
        if (!change.versioned() && applied) {
            return Optional.of(
                    "without object versions an update whose record was not written cannot be told from none");
        }
        return Optional.empty();
    }

    @Override
    public String toString() {
        return "%s: %s %s".formatted(change, stop, point);
    }
}
