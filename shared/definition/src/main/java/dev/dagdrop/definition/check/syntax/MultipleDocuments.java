package dev.dagdrop.definition.check.syntax;

import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.check.Sources;
import dev.dagdrop.definition.check.YamlProblemCheck;
import dev.dagdrop.definition.finding.Related;
import dev.dagdrop.definition.finding.SourceText;
import dev.dagdrop.definition.yaml.YamlPath;
import dev.dagdrop.definition.yaml.YamlProblem;
import java.util.List;

/** DD103 multiple-documents. */
final class MultipleDocuments implements YamlProblemCheck {
    private static final Rule RULE =
            Rule.error("DD103", "multiple-documents", "The file contains more than one YAML document.", Sources.PYYAML);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examine(YamlProblem problem, SourceText source, Report report) {
        if (problem instanceof YamlProblem.SecondDocument second) {
            report.add(
                    second.position(),
                    YamlPath.root(),
                    "a second YAML document starts here; the service reads one per file",
                    "Remove the line \"---\", or put each document in its own file. The second document was not read.",
                    List.of(new Related(second.first(), "first document")));
        }
    }
}
