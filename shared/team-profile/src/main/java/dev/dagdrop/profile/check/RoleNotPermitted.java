package dev.dagdrop.profile.check;

import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.RootCheck;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.finding.Visible;
import dev.dagdrop.definition.yaml.YamlNode;
import dev.dagdrop.profile.model.ProfilePermissions;
import dev.dagdrop.profile.shape.ProfileKeys;
import java.util.Optional;

/** DD821 role-not-permitted. */
final class RoleNotPermitted implements RootCheck {
    private static final Rule RULE = Rule.error(
            "DD821",
            "role-not-permitted",
            "The installation may not pass this role to workflows.",
            ProfileSources.PASS_ROLE);

    private final ProfilePermissions permitted;

    RoleNotPermitted(ProfilePermissions permitted) {
        this.permitted = permitted;
    }

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examine(YamlNode root, Report report) {
        for (ProfileMapping settings : ProfileMapping.settings(root)) {
            Optional<ProfileText> role = settings.text(ProfileKeys.ROLE_ARN);
            role.flatMap(leaf -> RoleName.of(leaf.value()))
                    .ifPresent(name -> examine(role.orElseThrow(), name, report));
        }
    }

    private void examine(ProfileText role, RoleName name, Report report) {
        Optional<String> home = permitted.account().filter(account -> !account.equals(name.account()));
        if (home.isPresent()) {
            role.report(
                    report,
                    "the role belongs to account " + name.account() + ", but workflows run in account " + home.get(),
                    "Use a role of account " + home.get() + "; it can assume a role of another account.");
        } else if (!name.pathAndName().startsWith(permitted.rolePrefix())) {
            role.report(
                    report,
                    "role " + Visible.quote(name.pathAndName())
                            + " is not permitted: roles of teams start with "
                            + Visible.quote(permitted.rolePrefix()),
                    "Create the role under this path, as docs/teams/execution-role.yaml does, or change the stack's TeamRolePath.");
        } else if (name.pathAndName().startsWith("aws-")) {
            role.report(
                    report,
                    "role " + Visible.quote(name.pathAndName()) + " belongs to AWS and cannot be passed to workflows",
                    "Create a role for the team that trusts airflow-serverless.amazonaws.com.");
        }
    }
}
