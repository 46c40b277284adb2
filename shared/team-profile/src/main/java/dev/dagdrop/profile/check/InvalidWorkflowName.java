package dev.dagdrop.profile.check;

import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.RootCheck;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.finding.Visible;
import dev.dagdrop.definition.yaml.YamlEntry;
import dev.dagdrop.definition.yaml.YamlNode;
import dev.dagdrop.definition.yaml.YamlPath;
import dev.dagdrop.profile.model.Glob;
import dev.dagdrop.profile.shape.Forms;
import dev.dagdrop.profile.shape.Limits;
import dev.dagdrop.profile.shape.ProfileKeys;
import java.util.Optional;
import java.util.regex.Pattern;

/** DD887 invalid-workflow-name. */
final class InvalidWorkflowName implements RootCheck {
    private static final Rule RULE = Rule.error(
            "DD887",
            "invalid-workflow-name",
            "Workflows names a workflow that the team cannot have.",
            ProfileSources.WORKFLOWS);
    private static final Pattern FORM = Pattern.compile(Forms.WORKFLOWS);

    private final ProfileFileName file;

    InvalidWorkflowName(ProfileFileName file) {
        this.file = file;
    }

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examine(YamlNode root, Report report) {
        Optional<ProfileMapping> workflows =
                ProfileMapping.root(root).flatMap(profile -> profile.branch(ProfileKeys.WORKFLOWS));
        workflows.ifPresent(branch -> branch.entries().forEach(entry -> examine(entry, branch, report)));
    }

    private void examine(YamlEntry entry, ProfileMapping workflows, Report report) {
        String name = entry.key().value();
        YamlPath path = workflows.path(entry.key());
        if (name.length() > Limits.WORKFLOW_NAME || !FORM.matcher(name).matches()) {
            report.add(
                    entry.key().position(),
                    path,
                    Visible.quote(name) + " is not a valid workflow name",
                    "Write the name as notices show it: workflows/finance/emea/close.yaml is finance.emea.close. It has 1 to "
                            + Limits.WORKFLOW_NAME + " of a-z, A-Z, 0-9, \".\", \"_\" and \"-\", and \"*\""
                            + " matches any of them.");
        } else if (file.team().isPresent()
                && !new Glob(name).canBeginWith(file.team().get() + ".")) {
            report.add(
                    entry.key().position(),
                    path,
                    "team " + Visible.quote(file.team().get()) + " cannot have a workflow named " + Visible.quote(name),
                    "Names start with the team: " + file.team().get() + "." + Visible.cut(name) + ".");
        }
    }
}
