package dev.dagdrop.definition.check.syntax;

import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.check.Sources;
import dev.dagdrop.definition.check.YamlProblemCheck;
import dev.dagdrop.definition.check.hint.ExampleYaml;
import dev.dagdrop.definition.finding.SourceText;
import dev.dagdrop.definition.yaml.YamlPath;
import dev.dagdrop.definition.yaml.YamlProblem;

/** DD107 empty-file. */
final class EmptyFile implements YamlProblemCheck {
    private static final Rule RULE =
            Rule.error("DD107", "empty-file", "The file contains no definition.", Sources.WORKFLOWS);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examine(YamlProblem problem, SourceText source, Report report) {
        if (problem instanceof YamlProblem.EmptyDocument empty) {
            String message = source.text().isBlank()
                    ? "the file is empty"
                    : "the file contains only comments or document markers";
            report.add(empty.position(), YamlPath.root(), message, "A definition looks like this:\n" + ExampleYaml.DAG);
        }
    }
}
