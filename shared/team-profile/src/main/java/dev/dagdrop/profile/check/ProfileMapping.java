package dev.dagdrop.profile.check;

import dev.dagdrop.definition.yaml.YamlEntry;
import dev.dagdrop.definition.yaml.YamlMapping;
import dev.dagdrop.definition.yaml.YamlNode;
import dev.dagdrop.definition.yaml.YamlPath;
import dev.dagdrop.definition.yaml.YamlScalar;
import dev.dagdrop.definition.yaml.YamlSequence;
import dev.dagdrop.profile.shape.ProfileKeys;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A mapping of a profile and the way to it. It shows what has the right type; that the rest is wrong is said by one rule.
 *
 * @param mapping the mapping
 * @param path the way to it
 */
public record ProfileMapping(YamlMapping mapping, YamlPath path) {
    /** The profile itself; empty where it is no mapping. */
    public static Optional<ProfileMapping> root(YamlNode root) {
        return root instanceof YamlMapping mapping
                ? Optional.of(new ProfileMapping(mapping, YamlPath.root()))
                : Optional.empty();
    }

    /** The mappings that hold settings: the profile itself and the entries of its Workflows. */
    public static List<ProfileMapping> settings(YamlNode root) {
        List<ProfileMapping> all = new ArrayList<>();
        root(root).ifPresent(profile -> {
            all.add(profile);
            profile.branch(ProfileKeys.WORKFLOWS).ifPresent(workflows -> all.addAll(workflows.branches()));
        });
        return all;
    }

    /** The text under a key. */
    public Optional<ProfileText> text(String key) {
        return mapping.get(key).flatMap(node -> ProfileText.of(node, path.key(key)));
    }

    /** The texts of the list under a key. */
    public List<ProfileText> texts(String key) {
        List<ProfileText> texts = new ArrayList<>();
        if (mapping.get(key).orElse(null) instanceof YamlSequence list) {
            for (int i = 0; i < list.items().size(); i++) {
                ProfileText.of(list.items().get(i), path.key(key).item(i)).ifPresent(texts::add);
            }
        }
        return texts;
    }

    /** The mapping under a key. */
    public Optional<ProfileMapping> branch(String key) {
        return mapping.get(key).orElse(null) instanceof YamlMapping below
                ? Optional.of(new ProfileMapping(below, path.key(key)))
                : Optional.empty();
    }

    /** The mappings under all keys. */
    public List<ProfileMapping> branches() {
        List<ProfileMapping> branches = new ArrayList<>();
        for (YamlEntry entry : entries()) {
            if (entry.value() instanceof YamlMapping below) {
                branches.add(new ProfileMapping(below, path.key(entry.key().value())));
            }
        }
        return branches;
    }

    /** The entries that count, those with a text as their key. */
    public List<YamlEntry> entries() {
        Map<String, YamlEntry> entries = new LinkedHashMap<>();
        for (YamlEntry entry : mapping.effective()) {
            if (entry.key().isString()) {
                entries.put(entry.key().value(), entry);
            }
        }
        return List.copyOf(entries.values());
    }

    /** The path of an entry. */
    YamlPath path(YamlScalar key) {
        return path.key(key.value());
    }
}
