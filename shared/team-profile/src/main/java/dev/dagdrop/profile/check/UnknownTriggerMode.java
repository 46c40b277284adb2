package dev.dagdrop.profile.check;

import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.RootCheck;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.check.hint.NearestName;
import dev.dagdrop.definition.finding.Visible;
import dev.dagdrop.definition.yaml.YamlNode;
import dev.dagdrop.profile.shape.ProfileKeys;
import java.util.List;

/** DD853 unknown-trigger-mode. */
final class UnknownTriggerMode implements RootCheck {
    private static final Rule RULE = Rule.warning(
            "DD853", "unknown-trigger-mode", "TriggerMode is not one of the known modes.", ProfileSources.WORKFLOWS);
    private static final List<String> KNOWN = List.of("SCHEDULED", "MANUAL", "DISABLED");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examine(YamlNode root, Report report) {
        ProfileMapping.settings(root).forEach(settings -> examine(settings, report));
    }

    private static void examine(ProfileMapping settings, Report report) {
        settings.text(ProfileKeys.TRIGGER_MODE)
                .filter(mode -> !mode.value().isEmpty() && !KNOWN.contains(mode.value()))
                .ifPresent(mode -> mode.report(
                        report,
                        "unknown trigger mode " + Visible.quote(mode.value()),
                        NearestName.to(mode.value(), KNOWN)
                                .map(meant -> "Did you mean " + meant + "?")
                                .orElse("Known modes: " + String.join(", ", KNOWN)
                                        + ". The service publishes no list, so it may accept others.")));
    }
}
