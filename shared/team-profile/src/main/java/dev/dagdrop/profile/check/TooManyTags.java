package dev.dagdrop.profile.check;

import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.RootCheck;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.yaml.YamlNode;
import dev.dagdrop.definition.yaml.YamlPath;
import dev.dagdrop.profile.shape.Limits;
import dev.dagdrop.profile.shape.ProfileKeys;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** DD860 too-many-tags. */
final class TooManyTags implements RootCheck {
    private static final Rule RULE =
            Rule.error("DD860", "too-many-tags", "The workflow would have too many tags.", ProfileSources.TAG_RESOURCE);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examine(YamlNode root, Report report) {
        Set<String> common = new TreeSet<>();
        for (ProfileMapping settings : ProfileMapping.settings(root)) {
            Optional<ProfileMapping> tags = settings.branch(ProfileKeys.TAGS);
            Set<String> all = new TreeSet<>(common);
            tags.ifPresent(
                    each -> each.entries().forEach(tag -> all.add(tag.key().value())));
            if (tags.isPresent() && all.size() > Limits.TEAM_TAGS) {
                int inherited = common.size();
                String cause = inherited == 0 ? "" : ", " + inherited + " of them the profile's own";
                report.add(
                        settings.mapping()
                                .entry(ProfileKeys.TAGS)
                                .orElseThrow()
                                .key()
                                .position(),
                        tags.get().path(),
                        "too many tags: " + all.size() + cause + "; the limit is " + Limits.TEAM_TAGS,
                        "Remove some.");
            }
            // The profile's own come first; those of an entry of Workflows are laid over them.
            if (settings.path() instanceof YamlPath.Root) {
                common.addAll(all);
            }
        }
    }
}
