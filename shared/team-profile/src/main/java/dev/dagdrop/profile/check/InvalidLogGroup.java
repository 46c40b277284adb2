package dev.dagdrop.profile.check;

import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.RootCheck;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.finding.Visible;
import dev.dagdrop.definition.yaml.YamlNode;
import dev.dagdrop.profile.shape.Forms;
import dev.dagdrop.profile.shape.Limits;
import dev.dagdrop.profile.shape.ProfileKeys;
import java.util.regex.Pattern;

/** DD850 invalid-log-group. */
final class InvalidLogGroup implements RootCheck {
    private static final Rule RULE = Rule.error(
            "DD850",
            "invalid-log-group",
            "LogGroupName is not the name of a CloudWatch log group.",
            ProfileSources.LOG_GROUP);
    private static final Pattern NAME = Pattern.compile(Forms.LOG_GROUP);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examine(YamlNode root, Report report) {
        ProfileMapping.settings(root).forEach(settings -> examine(settings, report));
    }

    private static void examine(ProfileMapping settings, Report report) {
        settings.branch(ProfileKeys.LOGGING)
                .flatMap(logging -> logging.text(ProfileKeys.LOG_GROUP_NAME))
                .filter(group -> !isName(group.value()))
                .ifPresent(group -> group.report(
                        report,
                        Visible.quote(group.value()) + " is not a valid log group name",
                        group.value().startsWith("arn:")
                                ? "Write only the name: the part after \":log-group:\", without \":*\"."
                                : "A name has 1 to " + Limits.LOG_GROUP + " letters, digits and . - _ / #, and does not"
                                        + " start with aws/."));
    }

    private static boolean isName(String value) {
        return value.length() <= Limits.LOG_GROUP && NAME.matcher(value).matches();
    }
}
