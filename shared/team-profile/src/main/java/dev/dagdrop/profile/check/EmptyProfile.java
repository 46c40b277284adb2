package dev.dagdrop.profile.check;

import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.check.YamlProblemCheck;
import dev.dagdrop.definition.finding.SourceText;
import dev.dagdrop.definition.yaml.YamlPath;
import dev.dagdrop.definition.yaml.YamlProblem;

/** DD802 empty-profile. */
final class EmptyProfile implements YamlProblemCheck {
    private static final Rule RULE = Rule.error("DD802", "empty-profile", "The profile is empty.", ProfileSources.YAML);

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
            report.add(empty.position(), YamlPath.root(), message, ProfileHints.PROFILE);
        }
    }
}
