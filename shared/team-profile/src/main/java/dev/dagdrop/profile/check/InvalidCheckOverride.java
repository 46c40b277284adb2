package dev.dagdrop.profile.check;

import dev.dagdrop.definition.Rules;
import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.RootCheck;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.check.RuleLookup;
import dev.dagdrop.definition.finding.Related;
import dev.dagdrop.definition.finding.RuleId;
import dev.dagdrop.definition.finding.Visible;
import dev.dagdrop.definition.yaml.YamlEntry;
import dev.dagdrop.definition.yaml.YamlNode;
import dev.dagdrop.definition.yaml.YamlPath;
import dev.dagdrop.definition.yaml.YamlScalar;
import dev.dagdrop.profile.shape.ProfileKeys;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** DD885 invalid-check-override. */
final class InvalidCheckOverride implements RootCheck {
    private static final Rule RULE = Rule.error(
            "DD885",
            "invalid-check-override",
            "CheckOverrides names an unknown rule or severity.",
            ProfileSources.CREATE);
    private static final Set<String> SEVERITIES = Set.of("error", "warning");
    private static final RuleLookup RULES = new RuleLookup(Rules.all());

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examine(YamlNode root, Report report) {
        Optional<ProfileMapping> overrides =
                ProfileMapping.root(root).flatMap(profile -> profile.branch(ProfileKeys.CHECK_OVERRIDES));
        Map<RuleId, YamlEntry> first = new HashMap<>();
        overrides.ifPresent(branch -> branch.entries()
                .forEach(entry -> RULES.find(entry.key().value())
                        .ifPresentOrElse(
                                rule -> examine(entry, rule, branch.path(entry.key()), first, report),
                                () -> addUnknown(entry.key(), branch.path(entry.key()), report))));
    }

    private static void examine(
            YamlEntry entry, Rule rule, YamlPath path, Map<RuleId, YamlEntry> first, Report report) {
        Optional<YamlEntry> before = Optional.ofNullable(first.putIfAbsent(rule.id(), entry));
        if (rule.id().isSafetyBound()) {
            report.add(
                    entry.key().position(),
                    path,
                    rule.title() + " is a safety bound and always an error",
                    "Remove it.");
        } else if (entry.value() instanceof YamlScalar severity
                && severity.isString()
                && !SEVERITIES.contains(severity.value())) {
            report.add(
                    severity.position(),
                    path,
                    rule.title() + " can be error or warning, not " + Visible.quote(severity.value()),
                    "A rule cannot be switched off. Write warning to accept such definitions.");
        } else if (before.isPresent()
                && !before.get().key().value().equals(entry.key().value())) {
            report.add(
                    entry.key().position(),
                    path,
                    "duplicate override of " + rule.title(),
                    "Remove one of them: id and name are the same rule.",
                    List.of(new Related(before.get().key().position(), "first here")));
        }
    }

    private static void addUnknown(YamlScalar key, YamlPath path, Report report) {
        report.add(
                key.position(),
                path,
                "there is no rule " + Visible.quote(key.value()) + " that can be overridden",
                RULES.nearest(key.value())
                        .map(nearest -> "Did you mean " + nearest.title() + "?")
                        .orElse(
                                "Name a rule of definitions: docs/rules/README.md lists them. Rules of profiles, DD801 to"
                                        + " DD899, cannot be overridden."));
    }
}
