package dev.dagdrop.definition.check.syntax;

import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.check.Sources;
import dev.dagdrop.definition.check.YamlProblemCheck;
import dev.dagdrop.definition.finding.Related;
import dev.dagdrop.definition.finding.SourceText;
import dev.dagdrop.definition.finding.Visible;
import dev.dagdrop.definition.yaml.YamlPath;
import dev.dagdrop.definition.yaml.YamlProblem;
import java.util.List;

/** DD003 too-many-values. */
final class TooManyValues implements YamlProblemCheck {
    private static final Rule RULE = Rule.error(
            "DD003",
            "too-many-values",
            "The document has too many values once its aliases are expanded, or a value contains itself.",
            Sources.YAML);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examine(YamlProblem problem, SourceText source, Report report) {
        if (problem instanceof YamlProblem.TooManyNodes many) {
            String cause = many.aliases() ? "with its aliases expanded, " : "";
            report.add(
                    many.position(),
                    YamlPath.root(),
                    cause + "the file has more than " + many.limit() + " values",
                    "Use fewer aliases of large values, or split the file. The rest of the file was not read.");
        }
        if (problem instanceof YamlProblem.RecursiveAlias alias) {
            String name = Visible.quote(alias.name());
            report.add(
                    alias.position(),
                    YamlPath.root(),
                    "recursive alias " + name + ": it is inside the value that it refers to",
                    "Write the value out, or move the anchor to a value that does not contain this alias.",
                    List.of(new Related(alias.anchored(), "anchor " + name)));
        }
    }
}
