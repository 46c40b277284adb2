package dev.dagdrop.definition.check.yaml;

import dev.dagdrop.definition.check.MappingCheck;
import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.check.ScalarCheck;
import dev.dagdrop.definition.check.Sources;
import dev.dagdrop.definition.finding.Visible;
import dev.dagdrop.definition.yaml.ScalarStyle;
import dev.dagdrop.definition.yaml.ScalarType;
import dev.dagdrop.definition.yaml.Timestamp;
import dev.dagdrop.definition.yaml.YamlEntry;
import dev.dagdrop.definition.yaml.YamlMapping;
import dev.dagdrop.definition.yaml.YamlPath;
import dev.dagdrop.definition.yaml.YamlScalar;
import java.util.Optional;

/** DD109 unloadable-value. PyYAML makes a date or a number of what looks like one, and fails where that is impossible. */
final class UnloadableValue implements MappingCheck, ScalarCheck {
    private static final Rule RULE = Rule.error(
            "DD109",
            "unloadable-value",
            "An unquoted value looks like a date or a number, but cannot be loaded as one.",
            Sources.PYYAML);
    /** {@code sys.int_info.default_max_str_digits}, in every Python that Airflow 3 runs on. */
    private static final int MOST_DIGITS = 4_300;

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examine(YamlMapping mapping, YamlPath path, Report report) {
        for (YamlEntry entry : mapping.entries()) {
            if (!entry.key().isString()) {
                examine(entry.key(), path.key(entry.key().value()), report);
            }
        }
    }

    @Override
    public void examine(YamlScalar scalar, YamlPath path, Report report) {
        Optional<String> problem = problem(scalar);
        if (problem.isPresent()) {
            String value = Visible.text(Visible.cut(scalar.value()));
            report.add(
                    scalar.position(),
                    path,
                    "YAML reads unquoted " + value + " as " + kind(scalar) + ", which cannot be loaded: "
                            + problem.get(),
                    "Correct it. If it is meant as a string, put it in quotes: \"" + value + "\"");
        }
    }

    static Optional<String> problem(YamlScalar scalar) {
        if (scalar.style() != ScalarStyle.PLAIN || scalar.isString()) {
            return Optional.empty();
        }
        if (scalar.type() == ScalarType.TIMESTAMP) {
            return Timestamp.parse(scalar.value()).flatMap(Timestamp::problem);
        }
        if (scalar.type() != ScalarType.INTEGER) {
            return Optional.empty();
        }
        return isTooLong(scalar.value())
                ? Optional.of("Python reads no number of more than " + MOST_DIGITS + " digits")
                : Optional.of("it has no digits").filter(_ -> isDigitless(scalar.value()));
    }

    /** Python bounds decimal digits, which it reads in more than linear time, but no octal or hexadecimal ones. */
    private static boolean isTooLong(String value) {
        if (value.length() <= MOST_DIGITS) {
            return false;
        }
        String digits = value.replace("_", "");
        int start = digits.startsWith("-") || digits.startsWith("+") ? 1 : 0;
        return digits.length() - start > MOST_DIGITS && digits.charAt(start) != '0' && digits.indexOf(':') < 0;
    }

    private static String kind(YamlScalar scalar) {
        return scalar.type() == ScalarType.TIMESTAMP ? "a date" : "a number";
    }

    /** YAML 1.1 takes underscores alone for the digits of a binary or hexadecimal number. */
    private static boolean isDigitless(String value) {
        String magnitude = value.startsWith("-") || value.startsWith("+") ? value.substring(1) : value;
        return (magnitude.startsWith("0x_") || magnitude.startsWith("0b_"))
                && magnitude.replace("_", "").length() == 2;
    }
}
