package dev.dagdrop.profile.check;

import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.RootCheck;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.yaml.YamlEntry;
import dev.dagdrop.definition.yaml.YamlNode;
import dev.dagdrop.profile.shape.Limits;
import dev.dagdrop.profile.shape.ProfileKeys;
import java.util.Locale;
import java.util.Optional;

/** DD861 invalid-tag-key. */
final class InvalidTagKey implements RootCheck {
    private static final Rule RULE = Rule.error(
            "DD861",
            "invalid-tag-key",
            "A tag key is reserved, empty, too long, or has several lines.",
            ProfileSources.TAGS);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examine(YamlNode root, Report report) {
        ProfileMapping.settings(root).forEach(settings -> examine(settings, report));
    }

    private static void examine(ProfileMapping settings, Report report) {
        settings.branch(ProfileKeys.TAGS).ifPresent(tags -> {
            for (YamlEntry tag : tags.entries()) {
                problem(tag.key().value())
                        .ifPresent(message ->
                                report.add(tag.key().position(), tags.path(tag.key()), message, "Use another key."));
            }
        });
    }

    private static Optional<String> problem(String key) {
        String lower = key.toLowerCase(Locale.ROOT);
        int length = key.codePointCount(0, key.length());
        if (length == 0 || length > Limits.TAG_KEY) {
            return Optional.of("a tag key has 1 to " + Limits.TAG_KEY + " characters, not " + length);
        }
        if (lower.startsWith("aws:")) {
            return Optional.of("tag keys that start with \"aws:\" are reserved for AWS");
        }
        if (lower.startsWith("dagdrop:")) {
            return Optional.of(
                    "tag keys that start with \"dagdrop:\" are reserved: they identify the workflows of dagdrop");
        }
        boolean broken = key.indexOf('\n') >= 0 || key.indexOf('\r') >= 0;
        return broken ? Optional.of("a tag key cannot have several lines") : Optional.empty();
    }
}
