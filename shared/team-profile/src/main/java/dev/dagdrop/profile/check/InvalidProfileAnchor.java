package dev.dagdrop.profile.check;

import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.check.YamlProblemCheck;
import dev.dagdrop.definition.check.hint.NearestName;
import dev.dagdrop.definition.finding.Related;
import dev.dagdrop.definition.finding.SourceText;
import dev.dagdrop.definition.finding.Visible;
import dev.dagdrop.definition.yaml.YamlPath;
import dev.dagdrop.definition.yaml.YamlProblem;
import java.util.List;

/** DD805 invalid-profile-anchor. */
final class InvalidProfileAnchor implements YamlProblemCheck {
    private static final Rule RULE = Rule.error(
            "DD805",
            "invalid-profile-anchor",
            "An alias has no anchor above it, or an anchor is defined twice or has an unsupported name.",
            ProfileSources.YAML);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examine(YamlProblem problem, SourceText source, Report report) {
        switch (problem) {
            case YamlProblem.UnknownAnchor unknown ->
                report.add(
                        unknown.position(),
                        YamlPath.root(),
                        "undefined anchor " + Visible.quote(unknown.name()),
                        NearestName.to(unknown.name(), unknown.known())
                                .map(nearest -> "Did you mean *" + nearest + "? An anchor must be above its aliases.")
                                .orElse("Define it above. If the value is a string that starts with"
                                        + " \"*\", put it in quotes."));
            case YamlProblem.BadAnchorName bad ->
                report.add(
                        bad.position(),
                        YamlPath.root(),
                        "unsupported anchor name " + Visible.quote(bad.name()),
                        "Use only ASCII letters, digits, \"-\" and \"_\".");
            case YamlProblem.RepeatedAnchor repeated ->
                report.add(
                        repeated.position(),
                        YamlPath.root(),
                        "duplicate anchor " + Visible.quote(repeated.name()),
                        "Give each anchor its own name.",
                        List.of(new Related(repeated.first(), "first here")));
            case YamlProblem.TooLarge _,
                    YamlProblem.BadEncoding _,
                    YamlProblem.UnreadableCharacter _,
                    YamlProblem.BadSyntax _,
                    YamlProblem.MisplacedTab _,
                    YamlProblem.CollectionAsKey _,
                    YamlProblem.BadMerge _,
                    YamlProblem.TooDeep _,
                    YamlProblem.TooManyNodes _,
                    YamlProblem.RecursiveAlias _,
                    YamlProblem.SecondDocument _,
                    YamlProblem.EmptyDocument _ -> {
                // Other rules say these.
            }
        }
    }
}
