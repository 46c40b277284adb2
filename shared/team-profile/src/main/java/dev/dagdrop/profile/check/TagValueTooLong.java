package dev.dagdrop.profile.check;

import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.RootCheck;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.yaml.YamlEntry;
import dev.dagdrop.definition.yaml.YamlNode;
import dev.dagdrop.definition.yaml.YamlScalar;
import dev.dagdrop.profile.shape.Limits;
import dev.dagdrop.profile.shape.ProfileKeys;

/** DD862 tag-value-too-long. */
final class TagValueTooLong implements RootCheck {
    private static final Rule RULE =
            Rule.error("DD862", "tag-value-too-long", "A tag value is too long.", ProfileSources.TAG_RESOURCE);

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
                int length = tag.value() instanceof YamlScalar value
                        ? value.value().codePointCount(0, value.value().length())
                        : 0;
                if (length > Limits.TAG_VALUE) {
                    report.add(
                            tag.value().position(),
                            tags.path(tag.key()),
                            "the value has " + length + " characters; the limit is " + Limits.TAG_VALUE,
                            "Shorten it.");
                }
            }
        });
    }
}
