package dev.dagdrop.profile.check;

import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.check.YamlProblemCheck;
import dev.dagdrop.definition.finding.Related;
import dev.dagdrop.definition.finding.SourceText;
import dev.dagdrop.definition.yaml.YamlPath;
import dev.dagdrop.definition.yaml.YamlProblem;
import java.util.List;

/** DD803 multiple-profiles. */
final class MultipleProfiles implements YamlProblemCheck {
    private static final Rule RULE =
            Rule.error("DD803", "multiple-profiles", "A profile is one YAML document.", ProfileSources.YAML);

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
                    "a second YAML document begins here; a profile is one",
                    "Remove the line \"---\", or put each team's profile into a file of its own.",
                    List.of(new Related(second.first(), "the first document")));
        }
    }
}
