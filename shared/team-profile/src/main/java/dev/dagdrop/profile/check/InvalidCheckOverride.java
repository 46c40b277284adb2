package dev.dagdrop.profile.check;

import dev.dagdrop.definition.Rules;
import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.RootCheck;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.finding.Visible;
import dev.dagdrop.definition.yaml.YamlEntry;
import dev.dagdrop.definition.yaml.YamlNode;
import dev.dagdrop.definition.yaml.YamlPath;
import dev.dagdrop.definition.yaml.YamlScalar;
import dev.dagdrop.profile.shape.ProfileKeys;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** DD885 invalid-check-override. */
final class InvalidCheckOverride implements RootCheck {
    private static final Rule RULE = Rule.error(
            "DD885",
            "invalid-check-override",
            "CheckOverrides makes rules of docs/checks.md error or warning, but no safety bound.",
            ProfileSources.CREATE);
    private static final String BOUNDS = "DD0";
    private static final Set<String> SEVERITIES = Set.of("error", "warning");

    private static final Set<String> KNOWN =
            Rules.all().stream().map(rule -> rule.id().value()).collect(Collectors.toUnmodifiableSet());

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examine(YamlNode root, Report report) {
        Optional<ProfileMapping> overrides =
                ProfileMapping.root(root).flatMap(profile -> profile.branch(ProfileKeys.CHECK_OVERRIDES));
        overrides.ifPresent(branch -> branch.entries().forEach(entry -> examine(entry, branch, report)));
    }

    private void examine(YamlEntry entry, ProfileMapping overrides, Report report) {
        String rule = entry.key().value();
        YamlPath path = overrides.path(entry.key());
        if (!KNOWN.contains(rule)) {
            report.add(
                    entry.key().position(),
                    path,
                    "there is no rule " + Visible.quote(rule) + " that can be overridden",
                    "docs/checks.md lists those of definitions. Those of profiles, DD801 to DD899, stay as they are.");
        } else if (rule.startsWith(BOUNDS)) {
            report.add(entry.key().position(), path, rule + " is a safety bound and always an error", "Remove it.");
        } else if (entry.value() instanceof YamlScalar severity
                && severity.isString()
                && !SEVERITIES.contains(severity.value())) {
            report.add(
                    severity.position(),
                    path,
                    rule + " can be error or warning, not " + Visible.quote(severity.value()),
                    "A finding cannot be switched off; write warning to let definitions pass.");
        }
    }
}
