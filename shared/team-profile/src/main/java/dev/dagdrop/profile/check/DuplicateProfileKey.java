package dev.dagdrop.profile.check;

import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.RootCheck;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.finding.Related;
import dev.dagdrop.definition.finding.Visible;
import dev.dagdrop.definition.yaml.KeyIdentity;
import dev.dagdrop.definition.yaml.YamlEntry;
import dev.dagdrop.definition.yaml.YamlMapping;
import dev.dagdrop.definition.yaml.YamlNode;
import dev.dagdrop.definition.yaml.YamlPath;
import dev.dagdrop.definition.yaml.YamlScalar;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** DD804 duplicate-profile-key. */
final class DuplicateProfileKey implements RootCheck {
    private static final Rule RULE =
            Rule.error("DD804", "duplicate-profile-key", "A mapping contains the same key twice.", ProfileSources.YAML);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examine(YamlNode root, Report report) {
        ProfileTraversal.over(root, (node, path) -> {
            if (node instanceof YamlMapping mapping) {
                examine(mapping, path, report);
            }
        });
    }

    private static void examine(YamlMapping mapping, YamlPath path, Report report) {
        Map<KeyIdentity, YamlScalar> seen = new HashMap<>();
        for (YamlEntry entry : mapping.entries()) {
            YamlScalar key = entry.key();
            Optional<YamlScalar> first = entry.isMerge()
                    ? Optional.empty()
                    : Optional.ofNullable(seen.putIfAbsent(KeyIdentity.of(key), key));
            first.ifPresent(before -> report.add(
                    key.position(),
                    path.key(key.value()),
                    "duplicate key " + Visible.quote(key.value()),
                    "Remove one of them, or merge the two.",
                    List.of(new Related(before.position(), "first here"))));
        }
    }
}
