package dev.dagdrop.definition.check.schedule;

import java.util.List;
import java.util.Locale;

/** The presets that the service takes. */
final class Presets {
    static final List<String> TAKEN = List.of(
            "@once", "@hourly", "@daily", "@midnight", "@weekly", "@monthly", "@yearly", "@annually", "@continuous");

    private Presets() {}

    /** Whether Airflow knows it, but not every reader of this schedule: in other letters, or Airflow's own. */
    static boolean isUncommon(String preset) {
        String lower = preset.toLowerCase(Locale.ROOT);
        return lower.equals("@quarterly") || (TAKEN.contains(lower) && !TAKEN.contains(preset));
    }
}
