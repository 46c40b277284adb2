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
            "DD801", "profile-too-large", "A profile fits into the record of its team.", ProfileSources.ITEMS);

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
                    "the file has " + large.size() + " bytes, more than the " + large.limit() + " allowed",
                    "A profile is a page of settings. Remove what does not belong into it.");
        }
    }
}
