package dev.dagdrop.definition.check.schedule;

import dev.dagdrop.definition.check.DagCheck;
import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.check.hint.NearestName;
import dev.dagdrop.definition.finding.Visible;
import dev.dagdrop.definition.model.Definition;
import java.util.Locale;
import java.util.Optional;

/** DD302 unknown-preset. */
final class UnknownPreset implements DagCheck {
    private static final Rule RULE =
            Rule.error("DD302", "unknown-preset", "The schedule is a preset that does not exist.", Schedule.SOURCE);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examine(Definition definition, Report report) {
        Schedule.of(definition)
                .filter(schedule -> schedule.form() == Schedule.Form.PRESET)
                .ifPresent(schedule -> examineText(schedule, report));
    }

    private static void examineText(Schedule schedule, Report report) {
        String preset =
                schedule.words().size() == 1 ? schedule.words().getFirst().text() : schedule.text();
        boolean known = Presets.TAKEN.contains(preset) || Presets.isUncommon(preset);
        if (known && preset.equals(schedule.scalar().value())) {
            return;
        }
        if (known) {
            report.add(
                    schedule.scalar().position(),
                    Schedule.PATH,
                    "the preset " + Visible.quote(schedule.scalar().value())
                            + " has blanks around it, and Airflow knows it only without them",
                    "Write \"" + preset.toLowerCase(Locale.ROOT) + "\".");
            return;
        }
        Optional<String> nearest = NearestName.to(preset, Presets.TAKEN);
        report.add(
                schedule.scalar().position(),
                Schedule.PATH,
                "unknown preset " + Visible.quote(preset),
                (nearest.isPresent() ? "Did you mean \"" + nearest.get() + "\"? " : "") + "Presets: "
                        + String.join(", ", Presets.TAKEN) + ".");
    }
}
