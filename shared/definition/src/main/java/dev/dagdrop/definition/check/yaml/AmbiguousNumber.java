package dev.dagdrop.definition.check.yaml;

import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.check.ScalarCheck;
import dev.dagdrop.definition.check.Sources;
import dev.dagdrop.definition.finding.Visible;
import dev.dagdrop.definition.yaml.ScalarStyle;
import dev.dagdrop.definition.yaml.ScalarType;
import dev.dagdrop.definition.yaml.YamlPath;
import dev.dagdrop.definition.yaml.YamlScalar;
import java.util.Locale;
import java.util.Optional;

/** DD112 ambiguous-number. */
final class AmbiguousNumber implements ScalarCheck {
    private static final Rule RULE = Rule.warning(
            "DD112",
            "ambiguous-number",
            "An unquoted number means something else than its digits suggest.",
            Sources.PYYAML);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examine(YamlScalar scalar, YamlPath path, Report report) {
        if (scalar.style() != ScalarStyle.PLAIN) {
            return;
        }
        boolean number = scalar.type() == ScalarType.INTEGER || scalar.type() == ScalarType.FLOAT;
        if (number && UnloadableValue.problem(scalar).isEmpty()) {
            reason(scalar, path).ifPresent(reason -> add(scalar, reason, path, report));
        }
    }

    private static void add(YamlScalar scalar, String reason, YamlPath path, Report report) {
        String value = Visible.text(Visible.cut(scalar.value()));
        String number = ScalarMeaning.number(scalar);
        report.add(
                scalar.position(),
                path,
                "unquoted " + value + " is the number " + number + ": " + reason,
                "For a string, write \"" + value + "\" in quotes; for the number, write " + number + ".");
    }

    private static Optional<String> reason(YamlScalar scalar, YamlPath path) {
        String value = scalar.value();
        String magnitude = value.startsWith("-") || value.startsWith("+") ? value.substring(1) : value;
        if (magnitude.indexOf(':') >= 0) {
            return Optional.of("YAML 1.1 reads colons as base 60, like minutes and seconds");
        }
        if (hasLeadingZero(magnitude)) {
            boolean integer = scalar.type() == ScalarType.INTEGER;
            return Optional.of(integer ? "YAML 1.1 reads a leading zero as octal" : "leading zeros are dropped");
        }
        if (hasOddGroups(magnitude)) {
            return Optional.of("YAML 1.1 ignores underscores in numbers");
        }
        return isVersion(scalar, path) ? Optional.of("a version is a string") : Optional.empty();
    }

    private static boolean hasLeadingZero(String magnitude) {
        return magnitude.length() > 1
                && magnitude.charAt(0) == '0'
                && (Character.isDigit(magnitude.charAt(1)) || magnitude.charAt(1) == '_');
    }

    /** Underscores, and not between groups of three digits, where they help a reader. */
    private static boolean hasOddGroups(String magnitude) {
        int last = magnitude.indexOf('_');
        if (last < 0 || magnitude.startsWith("0")) {
            return false;
        }
        for (int next = magnitude.indexOf('_', last + 1); next >= 0; next = magnitude.indexOf('_', last + 1)) {
            if (next - last != 4) {
                return true;
            }
            last = next;
        }
        int point = magnitude.indexOf('.', last);
        return (point < 0 ? magnitude.length() : point) - last != 4;
    }

    /** {@code engine_version: 3.10} is 3.1 for the loader. */
    private static boolean isVersion(YamlScalar scalar, YamlPath path) {
        return scalar.type() == ScalarType.FLOAT
                && path instanceof YamlPath.Key(YamlPath _, String name)
                && name.toLowerCase(Locale.ROOT).endsWith("version");
    }
}
