package dev.dagdrop.profile.check;

import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.RootCheck;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.check.hint.NearestName;
import dev.dagdrop.definition.finding.Visible;
import dev.dagdrop.definition.operators.OperatorCatalogue;
import dev.dagdrop.definition.yaml.YamlNode;
import dev.dagdrop.profile.model.AllowedOperators;
import dev.dagdrop.profile.model.Glob;
import dev.dagdrop.profile.shape.Forms;
import dev.dagdrop.profile.shape.Limits;
import dev.dagdrop.profile.shape.ProfileKeys;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** DD880 unknown-allowed-operator. */
final class UnknownAllowedOperator implements RootCheck {
    private static final Rule RULE = Rule.error(
            "DD880",
            "unknown-allowed-operator",
            "AllowedOperators names an operator that does not exist.",
            ProfileSources.OPERATORS);
    private static final Pattern FORM = Pattern.compile(Forms.OPERATOR);
    /** Beyond so many names it would take too long to look for the nearest. */
    private static final int MOST_SEARCHED = 10;

    private final OperatorCatalogue catalogue;

    UnknownAllowedOperator(OperatorCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examine(YamlNode root, Report report) {
        List<ProfileText> entries = ProfileMapping.root(root)
                .map(profile -> profile.texts(ProfileKeys.ALLOWED_OPERATORS))
                .orElse(List.of());
        if (!entries.isEmpty()) {
            ServiceGroups groups = new ServiceGroups(catalogue);
            Map<String, String> hints = new HashMap<>();
            entries.forEach(entry -> examine(entry, groups, hints, report));
        }
    }

    private void examine(ProfileText entry, ServiceGroups groups, Map<String, String> hints, Report report) {
        String text = entry.value();
        // The length first: the pattern recurses for each part of a path.
        if (text.length() > Limits.OPERATOR || !FORM.matcher(text).matches()) {
            entry.report(
                    report,
                    Visible.quote(text) + " is not an operator",
                    text.contains(",")
                            ? "Write each operator as its own entry, without commas."
                            : "Write a class path, a class name, or a service group such as s3; \"*\" matches any characters.");
        } else if (new Glob(text).isExact() && !isKnown(text, groups)) {
            String hint = hints.size() < MOST_SEARCHED
                    ? hints.computeIfAbsent(text, unknown -> hint(unknown, groups))
                    : hints.getOrDefault(text, "Write a class path, a class name or a service group such as s3.");
            entry.report(report, "unknown " + what(text) + ' ' + Visible.quote(text), hint);
        }
    }

    /** Whatever the service does not bring can come with a team's code, another provider too. */
    private boolean isKnown(String text, ServiceGroups groups) {
        if (text.indexOf('.') >= 0) {
            return !AllowedOperators.isAirflowsOwn(text) || catalogue.find(text).isPresent();
        }
        return !catalogue.withShortName(text).isEmpty() || groups.include(text);
    }

    private static String what(String text) {
        return text.indexOf('.') >= 0 ? "operator" : "operator or service group";
    }

    private String hint(String text, ServiceGroups groups) {
        Optional<String> nearest = text.indexOf('.') < 0
                ? NearestName.to(text, catalogue.shortNames()).or(() -> NearestName.to(text, groups.names()))
                : NearestName.to(text.substring(text.lastIndexOf('.') + 1), catalogue.shortNames())
                        .map(name -> catalogue.withShortName(name).getFirst());
        return nearest.map(name -> "Did you mean " + name + "?")
                .orElseGet(() -> "Service groups: " + String.join(", ", groups.widest()) + ".");
    }
}
