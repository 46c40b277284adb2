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

/** DD113 unquoted-date. */
final class UnquotedDate implements ScalarCheck {
    private static final Rule RULE = Rule.warning(
            "DD113",
            "unquoted-date",
            "A date that is meant as text is in quotes; start_date and end_date need none.",
            Sources.PYYAML);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examine(YamlScalar scalar, YamlPath path, Report report) {
        if (scalar.type() != ScalarType.TIMESTAMP
                || scalar.style() != ScalarStyle.PLAIN
                || takesDates(path)
                || UnloadableValue.problem(scalar).isPresent()) {
            return;
        }
        String value = Visible.text(scalar.value());
        report.add(
                scalar.position(),
                path,
                "without quotes, " + value + " is a date for YAML, not text",
                "Put it in quotes: \"" + value + "\"");
    }

    /** The settings of the DAG itself have rules of their own. */
    private static boolean takesDates(YamlPath path) {
        return path instanceof YamlPath.Key(YamlPath parent, String name)
                && (parent instanceof YamlPath.Root || name.equals("start_date") || name.equals("end_date"));
    }
}
