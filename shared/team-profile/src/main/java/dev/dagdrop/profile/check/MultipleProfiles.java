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
            Rule.error("DD803", "multiple-profiles", "The file contains more than one profile.", ProfileSources.YAML);

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
                    "a second YAML document starts here; a file contains one profile",
                    "Remove the line \"---\", or put each profile in its own file.",
                    List.of(new Related(second.first(), "first document")));
        }
    }
}
