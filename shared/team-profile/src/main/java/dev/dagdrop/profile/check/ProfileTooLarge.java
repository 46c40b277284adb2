package dev.dagdrop.profile.check;

import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.check.YamlProblemCheck;
import dev.dagdrop.definition.finding.SourceText;
import dev.dagdrop.definition.yaml.YamlPath;
import dev.dagdrop.definition.yaml.YamlProblem;

/** DD801 profile-too-large. */
final class ProfileTooLarge implements YamlProblemCheck {
    private static final Rule RULE = Rule.error(
            "DD801", "profile-too-large", "The profile is too large for the team's record.", ProfileSources.ITEMS);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examine(YamlProblem problem, SourceText source, Report report) {
        if (problem instanceof YamlProblem.TooLarge large) {
            report.add(
                    large.position(),
                    YamlPath.root(),
                    "the file has " + large.size() + " bytes; the limit is " + large.limit(),
                    "A profile is a page of settings; remove everything else.");
        }
    }
}
