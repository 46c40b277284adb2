package dev.dagdrop.definition.check.dag;

import dev.dagdrop.definition.check.Check;
import java.time.Clock;
import java.util.List;

/** The checks of this package. */
public final class DagChecks {
    private DagChecks() {}

    /** All of them, by rule. */
    public static List<Check> all() {
        return List.of(
                new DagIdCharacters(),
                new DagIdAgrees(),
                new ScheduleInterval(),
                new KnownDagKeys(),
                new IgnoredDagKeys(),
                new DisputedDagKeys(),
                new DefaultArgsKeys(),
                new DisputedDefaultArgs(),
                new ParamsMapping(),
                new DateGiven(),
                new UnusualDate(),
                new DateOrder(),
                new EndInPast(Clock.systemUTC()),
                new ReservedRoots(),
                new DagIdLetters(),
                new IgnoredDefaultArgs());
    }
}
