package dev.dagdrop.definition.check;

import dev.dagdrop.definition.finding.SourceText;
import dev.dagdrop.definition.yaml.YamlPath;
import dev.dagdrop.definition.yaml.YamlProblem;

/** DD002. */
final class NestingDepth implements ReadingCheck {
    private static final Rule RULE =
            Rule.error("DD002", "Mappings and lists nest no deeper than can be read safely.", Sources.YAML);

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
                    "mappings and lists nest deeper than " + deep.limit() + " levels here",
                    "Flatten the value, or pass it as one text. Nothing behind this place was read.");
        }
    }
}
