package dev.dagdrop.definition.check.value;

import dev.dagdrop.definition.check.MappingCheck;
import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.check.hint.NearestName;
import dev.dagdrop.definition.finding.Visible;
import dev.dagdrop.definition.yaml.ScalarType;
import dev.dagdrop.definition.yaml.VariableReference;
import dev.dagdrop.definition.yaml.YamlEntry;
import dev.dagdrop.definition.yaml.YamlMapping;
import dev.dagdrop.definition.yaml.YamlNode;
import dev.dagdrop.definition.yaml.YamlPath;
import dev.dagdrop.definition.yaml.YamlScalar;
import dev.dagdrop.definition.yaml.YamlSequence;
import java.util.List;
import java.util.Optional;

/** DD506 invalid-object-field. What Python refuses when the loader makes a duration or a date. */
final class InvalidObjectField implements MappingCheck {
    private static final String DATETIME = "datetime.datetime";
    private static final String ARGUMENTS = "__args__";
    private static final List<String> DURATION_FIELDS =
            List.of("weeks", "days", "hours", "minutes", "seconds", "milliseconds", "microseconds");
    private static final List<String> DATE_FIELDS =
            List.of("year", "month", "day", "hour", "minute", "second", "microsecond", "tzinfo", "fold");
    private static final Rule RULE = Rule.error(
            "DD506",
            "invalid-object-field",
            "A datetime.timedelta or datetime.datetime mapping has that type's fields, with numbers.",
            "https://docs.python.org/3.12/library/datetime.html");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examine(YamlMapping mapping, YamlPath path, Report report) {
        if (mapping.get(Durations.TYPE_KEY).orElse(null) instanceof YamlScalar type) {
            if (type.isText(Durations.TIMEDELTA)) {
                examineFields(mapping, DURATION_FIELDS, path, report);
            } else if (type.isText(DATETIME)) {
                if (examineFields(mapping, DATE_FIELDS, path, report)) {
                    examineDate(mapping, type, path, report);
                }
            }
        }
    }

    /** Whether every field is one that the type has. */
    private static boolean examineFields(YamlMapping mapping, List<String> fields, YamlPath path, Report report) {
        boolean fractions = fields.equals(DURATION_FIELDS);
        String number = fractions ? "a number" : "a whole number";
        boolean all = true;
        for (YamlEntry entry : mapping.effective()) {
            String name = entry.key().value();
            if (name.equals(Durations.TYPE_KEY)) {
                continue;
            }
            if (name.equals(ARGUMENTS)) {
                examineArguments(entry, path, report);
            } else if (!fields.contains(name)) {
                all = false;
                report.add(
                        entry.key().position(),
                        path.key(name),
                        "this type has no field " + Visible.quote(name),
                        NearestName.to(name, fields)
                                .map(nearest -> "Did you mean " + Visible.quote(nearest) + "?")
                                .orElse("Its fields are " + String.join(", ", fields) + '.'));
            } else if (!name.equals("tzinfo") && !isNumber(entry.value(), fractions)) {
                report.add(
                        entry.value().position(),
                        path.key(name),
                        Visible.quote(name) + " is " + entry.value().describe() + ", not " + number,
                        "Write " + number + " without quotes: " + name + ": 5");
            }
        }
        return all;
    }

    /** The loader passes the items one by one; of text it passes the characters. */
    private static void examineArguments(YamlEntry entry, YamlPath path, Report report) {
        if (!(entry.value() instanceof YamlSequence) && !VariableReference.decides(entry.value())) {
            report.add(
                    entry.value().position(),
                    path.key(ARGUMENTS),
                    "\"__args__\" is " + entry.value().describe() + ", not a list",
                    "Write a list: __args__: [ … ]");
        }
    }

    private static void examineDate(YamlMapping mapping, YamlScalar type, YamlPath path, Report report) {
        if (mapping.get(ARGUMENTS).isPresent()) {
            return;
        }
        for (String name : DATE_FIELDS.subList(0, 3)) {
            if (mapping.get(name).isEmpty()) {
                report.add(
                        type.position(),
                        path,
                        "the date has no " + Visible.quote(name),
                        "Give year, month and day:\n__type__: datetime.datetime\nyear: 2026\nmonth: 1\nday: 31");
                return;
            }
        }
    }

    private static boolean isNumber(YamlNode value, boolean fractions) {
        Optional<ScalarType> type = value instanceof YamlScalar scalar ? Optional.of(scalar.type()) : Optional.empty();
        // Python counts true as 1.
        return VariableReference.decides(value)
                || type.filter(each -> each == ScalarType.INTEGER
                                || each == ScalarType.BOOLEAN
                                || (fractions && each == ScalarType.FLOAT))
                        .isPresent();
    }
}
