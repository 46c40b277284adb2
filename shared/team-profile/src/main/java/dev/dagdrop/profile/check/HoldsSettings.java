package dev.dagdrop.profile.check;

import dev.dagdrop.definition.check.ReadingCheck;
import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.finding.SourceText;
import dev.dagdrop.definition.yaml.YamlPath;
import dev.dagdrop.definition.yaml.YamlProblem;

/** DD802. */
final class HoldsSettings implements ReadingCheck {
    static final Rule RULE = Rule.error("DD802", "A profile is a mapping with at least one setting.", Pages.YAML);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examine(YamlProblem problem, SourceText source, Report report) {
        if (problem instanceof YamlProblem.EmptyDocument empty) {
            String message =
                    source.text().isBlank() ? "the file is empty" : "the file holds only comments or document markers";
            report.add(empty.position(), YamlPath.root(), message, Hints.PROFILE);
        }
    }
}
