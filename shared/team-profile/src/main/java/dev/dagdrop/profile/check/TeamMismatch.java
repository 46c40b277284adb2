package dev.dagdrop.profile.check;

import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.RootCheck;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.finding.Visible;
import dev.dagdrop.definition.yaml.YamlNode;
import dev.dagdrop.profile.shape.ProfileKeys;
import java.util.Optional;

/** DD808 team-mismatch. */
final class TeamMismatch implements RootCheck {
    private static final Rule RULE =
            Rule.error("DD808", "team-mismatch", "Team differs from the name of the file.", ProfileSources.WORKFLOWS);

    private final ProfileFileName file;

    TeamMismatch(ProfileFileName file) {
        this.file = file;
    }

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examine(YamlNode root, Report report) {
        Optional<ProfileText> written = ProfileMapping.root(root).flatMap(profile -> profile.text(ProfileKeys.TEAM));
        if (written.isPresent()
                && !file.isDefaults()
                && file.team().isPresent()
                && !written.get().value().equals(file.team().get())) {
            written.get()
                    .report(
                            report,
                            "this is the profile of team "
                                    + Visible.quote(written.get().value()) + ", but the file is "
                                    + Visible.quote(file.name()),
                            "If the profile was copied, check every setting, then write Team: "
                                    + file.team().get() + ".");
        }
    }
}
