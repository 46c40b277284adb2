package dev.dagdrop.profile.check;

import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.RootCheck;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.finding.Visible;
import dev.dagdrop.definition.yaml.YamlNode;
import dev.dagdrop.profile.shape.ProfileKeys;

/** DD820 invalid-role-arn. */
final class InvalidRoleArn implements RootCheck {
    private static final Rule RULE =
            Rule.error("DD820", "invalid-role-arn", "RoleArn is not the ARN of an IAM role.", ProfileSources.ROLES);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examine(YamlNode root, Report report) {
        ProfileMapping.settings(root).forEach(settings -> examine(settings, report));
    }

    private static void examine(ProfileMapping settings, Report report) {
        settings.text(ProfileKeys.ROLE_ARN)
                .filter(role -> !RoleName.isRoleArn(role.value()))
                .ifPresent(role -> role.report(
                        report, Visible.quote(role.value()) + " is not the ARN of a role", hint(role.value())));
    }

    private static String hint(String value) {
        if (value.contains(":assumed-role/")) {
            return "This is a role session. Write the role: arn:aws:iam::ACCOUNT:role/NAME.";
        }
        if (value.contains("${") || value.contains("<")) {
            return "Placeholders are not resolved in a profile; write the account and the role name.";
        }
        return "Write arn:aws:iam::ACCOUNT:role/NAME with the 12-digit account and the role's path, as"
                + " aws iam get-role --role-name NAME prints it.";
    }
}
