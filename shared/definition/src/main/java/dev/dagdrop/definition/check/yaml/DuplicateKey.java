package dev.dagdrop.definition.check.yaml;

import dev.dagdrop.definition.check.MappingCheck;
import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.check.Sources;
import dev.dagdrop.definition.finding.Related;
import dev.dagdrop.definition.finding.Visible;
import dev.dagdrop.definition.yaml.KeyIdentity;
import dev.dagdrop.definition.yaml.YamlEntry;
import dev.dagdrop.definition.yaml.YamlMapping;
import dev.dagdrop.definition.yaml.YamlPath;
import dev.dagdrop.definition.yaml.YamlScalar;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** DD105 duplicate-key. */
final class DuplicateKey implements MappingCheck {
    private static final Rule RULE =
            Rule.error("DD105", "duplicate-key", "A mapping contains the same key twice.", Sources.YAML);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examine(YamlMapping mapping, YamlPath path, Report report) {
        if (mapping.hasDistinctTexts()) {
            return;
        }
        Map<KeyIdentity, YamlScalar> seen = HashMap.newHashMap(mapping.entries().size());
        for (YamlEntry entry : mapping.entries()) {
            if (entry.isMerge()) {
                continue;
            }
            Optional<YamlScalar> first =
                    Optional.ofNullable(seen.putIfAbsent(KeyIdentity.of(entry.key()), entry.key()));
            if (first.isPresent()) {
                add(first.get(), entry.key(), path, report);
            }
        }
    }

    private static void add(YamlScalar first, YamlScalar second, YamlPath path, Report report) {
        boolean sameSpelling = first.value().equals(second.value());
        String also = sameSpelling ? "" : " (spelled " + Visible.quote(first.value()) + " before)";
        report.add(
                second.position(),
                path.key(second.value()),
                "duplicate key " + Visible.quote(second.value()) + also
                        + ": the service would silently use the last one",
                "Rename or remove one of them.",
                List.of(new Related(first.position(), "first here")));
    }
}
