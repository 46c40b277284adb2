package dev.dagdrop.definition.check.dag;

import dev.dagdrop.definition.check.Check;
import java.time.Clock;
import java.util.List;

/** The checks of this package. */
public final class DagChecks {
    private DagChecks() {}

    /**
     * All of them, by rule.
     *
     * @param maxTasks how many tasks a DAG may have
     */
    public static List<Check> all(int maxTasks) {
        return List.of(
                new TooManyTasks(maxTasks),
                new InvalidRoot(),
                new DagNotMapping(),
                new InvalidTasks(),
                new InvalidDagId(),
                new DagIdMismatch(),
                new RemovedScheduleInterval(),
                new UnknownDagKey(),
                new IgnoredDagKey(),
                new UnconfirmedDagKey(),
                new InvalidDefaultArgs(),
                new UnconfirmedDefaultArg(),
                new ParamsNotMapping(),
                new InvalidDate(),
                new NonIsoDate(),
                new EndBeforeStart(),
                new EndInPast(Clock.systemUTC()),
                new ReservedRootKey(),
                new NonAsciiDagId(),
                new IgnoredDefaultArg(),
                new TemplateInParams(),
                new BooleanWordParam());
    }
}
