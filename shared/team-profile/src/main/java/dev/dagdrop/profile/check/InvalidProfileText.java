package dev.dagdrop.profile.check;

import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.RootCheck;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.yaml.YamlNode;
import dev.dagdrop.profile.shape.Limits;
import dev.dagdrop.profile.shape.ProfileKeys;

/** DD851 invalid-profile-text. */
final class InvalidProfileText implements RootCheck {
    private static final Rule RULE = Rule.error(
            "DD851",
            "invalid-profile-text",
            "Description or TriggerMode is empty, too long, or has several lines.",
            ProfileSources.CREATE);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examine(YamlNode root, Report report) {
        for (ProfileMapping settings : ProfileMapping.settings(root)) {
            settings.text(ProfileKeys.DESCRIPTION)
                    .ifPresent(text -> examine(text, ProfileKeys.DESCRIPTION, Limits.DESCRIPTION, report));
            settings.text(ProfileKeys.TRIGGER_MODE)
                    .ifPresent(text -> examine(text, ProfileKeys.TRIGGER_MODE, Limits.TRIGGER_MODE, report));
        }
    }

    private static void examine(ProfileText text, String key, int most, Report report) {
        String value = text.value();
        int length = value.codePointCount(0, value.length());
        if (length == 0) {
            text.report(report, key + " is empty", "Write a value, or remove the key.");
        } else if (length > most) {
            text.report(report, key + " has " + length + " characters; the limit is " + most, "Shorten it.");
        } else if (value.indexOf('\n') >= 0 || value.indexOf('\r') >= 0) {
            text.report(
                    report,
                    key + " has several lines; the API accepts one",
                    "Write it on one line, or start it with >- to join its lines.");
        }
    }
}
