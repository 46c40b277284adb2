package dev.dagdrop.profile.check;

import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.RootCheck;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.finding.Position;
import dev.dagdrop.definition.finding.Visible;
import dev.dagdrop.definition.yaml.YamlNode;
import dev.dagdrop.definition.yaml.YamlPath;
import dev.dagdrop.profile.shape.Limits;

/** DD807 invalid-profile-file-name. */
final class InvalidProfileFileName implements RootCheck {
    private static final Rule RULE = Rule.error(
            "DD807", "invalid-profile-file-name", "The file is not named after a team.", ProfileSources.WORKFLOWS);

    private final ProfileFileName file;

    InvalidProfileFileName(ProfileFileName file) {
        this.file = file;
    }

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examine(YamlNode root, Report report) {
        if (file.team().isEmpty()) {
            report.add(
                    Position.START,
                    YamlPath.root(),
                    "file name " + Visible.quote(file.name()) + " does not name a team",
                    "Name it like the team's folder: finance.yaml for workflows/finance/, _default.yaml for all teams."
                            + " The name of a team has at"
                            + " most " + Limits.TEAM + " ASCII letters and digits, with single \"_\" or \"-\""
                            + " between them.");
        }
    }
}
