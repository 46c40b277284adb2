package dev.dagdrop.definition.check.syntax;

import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.check.Sources;
import dev.dagdrop.definition.check.YamlProblemCheck;
import dev.dagdrop.definition.finding.SourceText;
import dev.dagdrop.definition.yaml.YamlPath;
import dev.dagdrop.definition.yaml.YamlProblem;

/** DD002 nesting-too-deep. */
final class NestingTooDeep implements YamlProblemCheck {
    private static final Rule RULE = Rule.error(
            "DD002", "nesting-too-deep", "Mappings and lists are nested too deeply to be read safely.", Sources.YAML);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examine(YamlProblem problem, SourceText source, Report report) {
        if (problem instanceof YamlProblem.TooDeep deep) {
            report.add(
                    deep.position(),
                    YamlPath.root(),
                    "mappings and lists are nested deeper than " + deep.limit() + " levels",
                    "Flatten the value, or pass it as one string. The rest of the file was not read.");
        }
    }
}
