package dev.dagdrop.profile.check;

import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.RootCheck;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.yaml.YamlNode;
import dev.dagdrop.profile.shape.ProfileKeys;
import java.util.List;
import java.util.Optional;

/** DD842 single-subnet. */
final class SingleSubnet implements RootCheck {
    private static final Rule RULE = Rule.warning(
            "DD842",
            "single-subnet",
            "There is only one subnet, so tasks run in one Availability Zone only.",
            ProfileSources.ZONES);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examine(YamlNode root, Report report) {
        ProfileMapping.settings(root).forEach(settings -> examine(settings, report));
    }

    private static void examine(ProfileMapping settings, Report report) {
        Optional<ProfileMapping> network = settings.branch(ProfileKeys.NETWORK);
        List<ProfileText> subnets =
                network.map(each -> each.texts(ProfileKeys.SUBNET_IDS)).orElse(List.of());
        if (subnets.size() == 1) {
            subnets.getFirst()
                    .report(
                            report,
                            "only one subnet: no task can start during an outage of its Availability Zone",
                            "Add a subnet in a second Availability Zone.");
        }
    }
}
