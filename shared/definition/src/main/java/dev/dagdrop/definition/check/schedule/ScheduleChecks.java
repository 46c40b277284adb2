package dev.dagdrop.definition.check.schedule;

import dev.dagdrop.definition.check.Check;
import java.util.List;

/** The checks of this package. */
public final class ScheduleChecks {
    private ScheduleChecks() {}

    /** All of them, by rule. */
    public static List<Check> all() {
        return List.of(
                new ScheduleIsText(),
                new KnownPreset(),
                new FiveFields(),
                new MoreThanFiveFields(),
                new FieldValues(),
                new SpecialCharacters(),
                new EventBridgeForm(),
                new DatesThatCome(),
                new EveryMinute(),
                new EitherDay(),
                new ForwardRanges(),
                new CommonPreset(),
                new EvenSteps());
    }
}
