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
            "An unquoted date is loaded as a date where a string is expected.",
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
                "YAML reads unquoted " + value + " as a date, not as a string",
                "Put it in quotes: \"" + value + "\"");
    }

    /** The settings of the DAG itself have rules of their own. */
    private static boolean takesDates(YamlPath path) {
        return path instanceof YamlPath.Key(YamlPath parent, String name)
                && (parent instanceof YamlPath.Root || name.equals("start_date") || name.equals("end_date"));
    }
}
