package dev.dagdrop.profile.check;

import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.RootCheck;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.yaml.YamlEntry;
import dev.dagdrop.definition.yaml.YamlNode;
import dev.dagdrop.definition.yaml.YamlPath;
import dev.dagdrop.profile.shape.ProfileKeys;
import java.util.Map;

/** DD809 team-key-in-default-profile. */
final class TeamKeyInDefaultProfile implements RootCheck {
    private static final Rule RULE = Rule.error(
            "DD809",
            "team-key-in-default-profile",
            "The default profile contains a key that only a team's profile can have.",
            ProfileSources.CREATE);

    private static final Map<String, String> HINTS = Map.of(
            ProfileKeys.TEAM, "Remove it; the profile of a team is teams/TEAM.yaml.",
            ProfileKeys.NOTIFY,
                    "Use Notify in the profiles of teams. To get the notices of all teams, subscribe to the topic.",
            ProfileKeys.ALLOWED_OPERATORS, "Move it to the profile of each team it applies to.",
            ProfileKeys.CHECK_OVERRIDES, "To override rules for all teams, use the stack's parameter CheckOverrides.",
            ProfileKeys.WORKFLOWS, "Move the entry to the profile of the team whose workflows it names.");

    private final ProfileFileName file;

    TeamKeyInDefaultProfile(ProfileFileName file) {
        this.file = file;
    }

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examine(YamlNode root, Report report) {
        if (file.isDefaults()) {
            ProfileMapping.root(root)
                    .ifPresent(profile -> profile.entries().forEach(entry -> examine(entry, profile, report)));
        }
    }

    private static void examine(YamlEntry entry, ProfileMapping profile, Report report) {
        String key = entry.key().value();
        YamlPath path = profile.path(entry.key());
        if (HINTS.containsKey(key)) {
            report.add(
                    entry.key().position(),
                    path,
                    key + " is not allowed in the default profile, which applies to all teams",
                    HINTS.getOrDefault(key, ""));
        }
    }
}
