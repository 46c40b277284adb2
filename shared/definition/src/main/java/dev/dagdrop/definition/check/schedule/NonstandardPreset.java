package dev.dagdrop.definition.check.schedule;

import dev.dagdrop.definition.check.DagCheck;
import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.finding.Visible;
import dev.dagdrop.definition.model.Definition;
import java.util.Locale;

/** DD312 nonstandard-preset. */
final class NonstandardPreset implements DagCheck {
    private static final Rule RULE = Rule.warning(
            "DD312",
            "nonstandard-preset",
            "The preset is not one that the service is known to accept.",
            Schedule.SOURCE);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examine(Definition definition, Report report) {
        Schedule.of(definition)
                .map(schedule -> schedule.scalar().value())
                .filter(Presets::isUncommon)
                .ifPresent(preset -> {
                    String lower = preset.toLowerCase(Locale.ROOT);
                    boolean quarterly = lower.equals("@quarterly");
                    report.add(
                            definition.dag().get(Schedule.KEY).orElseThrow().position(),
                            Schedule.PATH,
                            "nonstandard preset " + Visible.quote(preset) + ": the service may not accept it",
                            "Write \"" + (quarterly ? "0 0 1 */3 *" : lower) + "\".");
                });
    }
}
