package dev.dagdrop.registration.crash;

import dev.dagdrop.registration.crash.Moment.Side;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** One cell of the crash matrix: a change of the bucket, a way to be stopped, a moment. */
record Cell(Journey journey, Stop stop, Moment moment) {
    /** Every cell of a step, whether there is anything to try or not. */
    static List<Cell> of(Journey journey, Step step) {
        return Arrays.stream(Stop.values())
                .flatMap(stop ->
                        Arrays.stream(Side.values()).map(side -> new Cell(journey, stop, new Moment(step, side))))
                .toList();
    }

    /** Why there is nothing to try; empty for a cell that is reached. */
    Optional<String> nothingToTry() {
        if (stop == Stop.EXCEPTION && !moment.step().isAnswered()) {
            return Optional.of("the controller sees the same exception as of a connection that breaks");
        }
        if (stop != Stop.EXCEPTION && stop != Stop.CONNECTION && moment.side() == Side.AFTER && isBeforeAnother()) {
            return Optional.of("the same as before the next step");
        }
        if (stop.bringsNewer() && !journey.meetsNewer()) {
            return Optional.of("a newer version is tried in the journeys that differ by what it replaces");
        }
        if (stop == Stop.OVERTAKEN
                && moment.side() == Side.BEFORE
                && (moment.step() == Step.UPDATE || moment.step() == Step.DELETE)) {
            return Optional.of("Lambda kills the process before its lease ends, so it does not wake up; %s has no"
                            .formatted(moment.step())
                    + " condition that would stop it");
        }
        return Optional.empty();
    }

    /** Between observing and acting the controller looks at its lease, so these two are not the same. */
    private boolean isBeforeAnother() {
        return moment.step() != Step.OBSERVE
                && journey.steps().stream().anyMatch(step -> step.compareTo(moment.step()) > 0);
    }

    /** Why one version more than the contents is made; empty where none may be. */
    Optional<String> extraVersion() {
        if (stop == Stop.ASLEEP && moment.equals(Moment.before(Step.UPDATE))) {
            return Optional.of("UpdateWorkflow has no client token: a holder that wakes within the call repeats it");
        }
        boolean applied = moment.equals(Moment.after(Step.UPDATE)) || moment.equals(Moment.before(Step.COMPLETE));
        if (!journey.versioned() && applied) {
            return Optional.of(
                    "without object versions an update whose record was not written cannot be told from none");
        }
        return Optional.empty();
    }

    @Override
    public String toString() {
        return "%s: %s %s".formatted(journey, stop, moment);
    }
}
