package dev.dagdrop.definition.check.schedule;

import dev.dagdrop.definition.check.DagCheck;
import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.model.Definition;
import dev.dagdrop.definition.yaml.ScalarType;
import dev.dagdrop.definition.yaml.YamlNode;
import dev.dagdrop.definition.yaml.YamlScalar;

/** DD301 invalid-schedule-type. */
final class InvalidScheduleType implements DagCheck {
    private static final Rule RULE = Rule.error(
            "DD301", "invalid-schedule-type", "schedule is not a cron expression, a preset or None.", Schedule.SOURCE);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examine(Definition definition, Report report) {
        definition.dag().get(Schedule.KEY).ifPresent(value -> {
            boolean allowed =
                    value instanceof YamlScalar scalar && (scalar.isString() || scalar.type() == ScalarType.NULL);
            if (!allowed) {
                report.add(
                        value.position(),
                        Schedule.PATH,
                        "schedule is " + value.describe() + ", not a cron expression, a preset or None",
                        hint(value));
            }
        });
    }

    private static String hint(YamlNode value) {
        String cron = "For example, schedule: \"0 6 * * *\" runs every day at 06:00 UTC";
        boolean scalar = value instanceof YamlScalar;
        return scalar
                ? cron + "; schedule: None runs it only manually."
                : cron + ". Assets, datasets, timetables and time deltas are not supported.";
    }
}
