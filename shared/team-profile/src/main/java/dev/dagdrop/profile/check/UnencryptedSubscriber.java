package dev.dagdrop.profile.check;

import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.RootCheck;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.finding.Visible;
import dev.dagdrop.definition.yaml.YamlNode;
import dev.dagdrop.profile.shape.ProfileKeys;
import java.util.Locale;

/** DD871 unencrypted-subscriber. */
final class UnencryptedSubscriber implements RootCheck {
    private static final Rule RULE = Rule.error(
            "DD871", "unencrypted-subscriber", "An entry of Notify uses unencrypted http.", ProfileSources.SUBSCRIBE);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examine(YamlNode root, Report report) {
        ProfileMapping.root(root).ifPresent(profile -> examine(profile, report));
    }

    private static void examine(ProfileMapping profile, Report report) {
        for (ProfileText endpoint : profile.texts(ProfileKeys.NOTIFY)) {
            if (endpoint.value().toLowerCase(Locale.ROOT).startsWith("http://")) {
                endpoint.report(
                        report,
                        "unencrypted subscriber: notices quote definitions and are sent only over https",
                        "Write https://" + Visible.cut(endpoint.value().substring("http://".length())) + ".");
            }
        }
    }
}
