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
            "teams/_default.yaml holds settings for the workflows of all teams, and nothing else.",
            ProfileSources.CREATE);

    private static final Map<String, String> HINTS = Map.of(
            ProfileKeys.TEAM, "Remove it; a team's profile is teams/TEAM.yaml.",
            ProfileKeys.NOTIFY,
                    "Name a team's people in its own profile. Who is to hear of all teams subscribes to the topic.",
            ProfileKeys.ALLOWED_OPERATORS, "Write it into the profile of each team that it is meant for.",
            ProfileKeys.CHECK_OVERRIDES, "The stack's parameter CheckOverrides holds for all teams.",
            ProfileKeys.WORKFLOWS, "Write the entry into the profile of the team whose workflows it names.");

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
                    key + " cannot stand in the default profile, which holds for all teams",
                    HINTS.getOrDefault(key, ""));
        }
    }
}
