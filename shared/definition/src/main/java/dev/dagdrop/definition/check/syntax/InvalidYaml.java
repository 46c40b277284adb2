package dev.dagdrop.definition.check.syntax;

import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.check.Sources;
import dev.dagdrop.definition.check.YamlProblemCheck;
import dev.dagdrop.definition.check.syntax.diagnosis.QuotedValue;
import dev.dagdrop.definition.check.syntax.diagnosis.SyntaxDiagnosis;
import dev.dagdrop.definition.finding.SourceText;
import dev.dagdrop.definition.yaml.YamlPath;
import dev.dagdrop.definition.yaml.YamlProblem;

/** DD101 invalid-yaml. */
final class InvalidYaml implements YamlProblemCheck {
    private static final Rule RULE =
            Rule.error("DD101", "invalid-yaml", "The file is not valid YAML 1.1.", Sources.YAML);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examine(YamlProblem problem, SourceText source, Report report) {
        if (problem instanceof YamlProblem.BadSyntax bad) {
            SyntaxDiagnosis advice = SyntaxDiagnosis.on(bad, source);
            report.add(advice.position(), YamlPath.root(), advice.message(), advice.hint(), advice.related());
        }
        if (problem instanceof YamlProblem.MisplacedTab tab) {
            SyntaxDiagnosis advice = SyntaxDiagnosis.onTab(tab, source);
            report.add(advice.position(), YamlPath.root(), advice.message(), advice.hint());
        }
        if (problem instanceof YamlProblem.CollectionAsKey key) {
            String message = key.template()
                    ? "YAML reads an unquoted value that starts with \"{{\" as a mapping, not as a template"
                    : "a key must be a string, not a mapping or a list";
            String hint = key.template()
                    ? "Put the whole value in quotes: " + QuotedValue.at(source, key.position())
                    : "Use a string as the key. If it contains brackets, put it in quotes.";
            report.add(key.position(), YamlPath.root(), message, hint);
        }
        if (problem instanceof YamlProblem.BadMerge merge) {
            report.add(
                    merge.position(),
                    YamlPath.root(),
                    "\"<<\" merges mappings, but its value is " + merge.found(),
                    "Merge an anchored mapping (<<: *defaults) or a list of them (<<: [*first, *second]).");
        }
    }
}
