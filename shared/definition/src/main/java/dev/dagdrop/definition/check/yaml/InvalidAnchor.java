package dev.dagdrop.definition.check.yaml;

import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.check.Sources;
import dev.dagdrop.definition.check.YamlProblemCheck;
import dev.dagdrop.definition.check.hint.NearestName;
import dev.dagdrop.definition.finding.Position;
import dev.dagdrop.definition.finding.Related;
import dev.dagdrop.definition.finding.SourceText;
import dev.dagdrop.definition.finding.Visible;
import dev.dagdrop.definition.yaml.YamlPath;
import dev.dagdrop.definition.yaml.YamlProblem;
import java.util.List;
import java.util.Optional;

/** DD106 invalid-anchor. */
final class InvalidAnchor implements YamlProblemCheck {
    private static final Rule RULE = Rule.error(
            "DD106",
            "invalid-anchor",
            "An alias has no anchor above it, or an anchor is defined twice or has an unsupported name.",
            Sources.YAML);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examine(YamlProblem problem, SourceText source, Report report) {
        if (problem instanceof YamlProblem.UnknownAnchor unknown) {
            examineUnknown(unknown, report);
        }
        if (problem instanceof YamlProblem.BadAnchorName bad) {
            report.add(
                    bad.position(),
                    YamlPath.root(),
                    "unsupported anchor name " + Visible.quote(bad.name()),
                    "Use only ASCII letters, digits, \"-\" and \"_\".");
        }
        if (problem instanceof YamlProblem.RepeatedAnchor repeated) {
            report.add(
                    repeated.position(),
                    YamlPath.root(),
                    "duplicate anchor " + Visible.quote(repeated.name()),
                    "Give each anchor its own name.",
                    List.of(new Related(repeated.first(), "first here")));
        }
    }

    private static void examineUnknown(YamlProblem.UnknownAnchor unknown, Report report) {
        String name = Visible.quote(unknown.name());
        Optional<Position> later = unknown.later();
        if (later.isPresent()) {
            report.add(
                    unknown.position(),
                    YamlPath.root(),
                    "anchor " + name + " is defined after this alias",
                    "Move the anchor above its first alias.",
                    List.of(new Related(later.get(), "defined here")));
            return;
        }
        String hint = NearestName.to(unknown.name(), unknown.known())
                .map(nearest -> "Did you mean *" + nearest + "?")
                .orElse("Define it above with &" + Visible.cut(unknown.name())
                        + ". If the value is a string that starts with \"*\", put it in quotes.");
        report.add(unknown.position(), YamlPath.root(), "undefined anchor " + name, hint);
    }
}
