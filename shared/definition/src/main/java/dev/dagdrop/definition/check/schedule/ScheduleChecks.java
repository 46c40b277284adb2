package dev.dagdrop.definition.check.schedule;

import dev.dagdrop.definition.check.Check;
import java.util.List;

/** The checks of this package. */
public final class ScheduleChecks {
    private ScheduleChecks() {}

    /** All of them, by rule. */
    public static List<Check> all() {
        return List.of(
                new InvalidScheduleType(),
                new UnknownPreset(),
                new WrongCronFieldCount(),
                new ExtraCronField(),
                new InvalidCronValue(),
                new NonstandardCronCharacter(),
                new EventBridgeSchedule(),
                new ScheduleNeverRuns(),
                new RunsEveryMinute(),
                new DayAndWeekday(),
                new BackwardCronRange(),
                new NonstandardPreset(),
                new UnevenCronStep(),
                new UnsupportedScheduleForm());
    }
}
