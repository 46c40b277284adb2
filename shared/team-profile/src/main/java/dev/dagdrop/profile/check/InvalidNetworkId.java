package dev.dagdrop.profile.check;

import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.RootCheck;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.finding.Visible;
import dev.dagdrop.definition.yaml.YamlNode;
import dev.dagdrop.profile.shape.Forms;
import dev.dagdrop.profile.shape.ProfileKeys;
import java.util.regex.Pattern;

/** DD840 invalid-network-id. */
final class InvalidNetworkId implements RootCheck {
    private static final Rule RULE = Rule.error(
            "DD840",
            "invalid-network-id",
            "A subnet or security group is not given by its id, or is in the wrong list.",
            ProfileSources.EC2_IDS);
    private static final Pattern SUBNET = Pattern.compile(Forms.SUBNET);
    private static final Pattern GROUP = Pattern.compile(Forms.SECURITY_GROUP);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examine(YamlNode root, Report report) {
        for (ProfileMapping settings : ProfileMapping.settings(root)) {
            settings.branch(ProfileKeys.NETWORK).ifPresent(network -> {
                network.texts(ProfileKeys.SUBNET_IDS).forEach(id -> examine(id, SUBNET, GROUP, report));
                network.texts(ProfileKeys.SECURITY_GROUP_IDS).forEach(id -> examine(id, GROUP, SUBNET, report));
            });
        }
    }

    private static void examine(ProfileText id, Pattern form, Pattern otherForm, Report report) {
        boolean isSubnet = form == SUBNET;
        String wanted = isSubnet ? "a subnet" : "a security group";
        String start = isSubnet ? "subnet-" : "sg-";
        if (otherForm.matcher(id.value()).matches()) {
            String home = isSubnet ? ProfileKeys.SECURITY_GROUP_IDS : ProfileKeys.SUBNET_IDS;
            id.report(report, Visible.quote(id.value()) + " is not " + wanted, "Move it to " + home + ".");
        } else if (!form.matcher(id.value()).matches()) {
            id.report(
                    report,
                    Visible.quote(id.value()) + " is not the id of " + wanted,
                    "An id is \"" + start + "\" and 8 or 17 hexadecimal digits, such as " + start
                            + "0123456789abcdef0.");
        }
    }
}
