package dev.dagdrop.definition.yaml;

import dev.dagdrop.definition.finding.Position;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A mapping that keeps every entry in the order written, repeated keys included. */
public final class YamlMapping implements YamlNode {
    private static final int MOST_UNINDEXED = 24;

    private final Position position;
    private final Optional<String> writtenTag;
    private final List<YamlEntry> entries;
    private final List<YamlEntry> effective;
    /** One bit for each key that counts, by its hash: most questions are about keys that are not there. */
    private final long keyBits;
    /** The entries that count, by text key; empty where going through them all is as quick. */
    private final Map<String, YamlEntry> index;

    YamlMapping(Position position, Optional<String> writtenTag, List<YamlEntry> entries) {
        this.position = position;
        this.writtenTag = writtenTag;
        this.entries = List.copyOf(entries);
        this.effective = mergesAny(this.entries) ? merge(this.entries) : this.entries;
        this.keyBits = bits(effective);
        this.index = effective.size() > MOST_UNINDEXED ? index(effective) : Map.of();
    }

    @Override
    public Position position() {
        return position;
    }

    @Override
    public Optional<String> writtenTag() {
        return writtenTag;
    }

    /** Every entry as written: merge keys unresolved, repeated keys kept. */
    public List<YamlEntry> entries() {
        return entries;
    }

    /**
     * The entries a loader sees once merge keys are resolved. Where a key is here more than once the last one counts, as
     * for the loader: a key of the mapping itself comes behind the merged ones, whatever the order in the file.
     */
    public List<YamlEntry> effective() {
        return effective;
    }

    /** The entry that counts for a text key, with its own place; empty where there is none. */
    public Optional<YamlEntry> entry(String key) {
        int hash = key.hashCode();
        if ((keyBits >>> hash & 1) == 0) {
            return Optional.empty();
        }
        if (effective.size() > MOST_UNINDEXED) {
            return Optional.ofNullable(index.get(key));
        }
        for (int i = effective.size() - 1; i >= 0; i--) {
            YamlEntry entry = effective.get(i);
            // A text keeps its hash, so that a number distinguishes nearly every other key.
            if (entry.key().value().hashCode() == hash && entry.key().isText(key)) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }

    /** The entries a loader keeps: each key once with its last value, in the order in which the keys are met first. */
    public List<YamlEntry> distinct() {
        if (hasDistinctTexts(effective)) {
            return effective;
        }
        Map<KeyIdentity, YamlEntry> byKey = LinkedHashMap.newLinkedHashMap(effective.size());
        for (YamlEntry entry : effective) {
            byKey.put(KeyIdentity.of(entry.key()), entry);
        }
        return List.copyOf(byKey.values());
    }

    /** Whether no key is written twice, as far as that can be seen at a glance; only where it is false, look. */
    public boolean hasDistinctTexts() {
        return hasDistinctTexts(entries);
    }

    /** The value that counts for a text key; empty where there is none. */
    public Optional<YamlNode> get(String key) {
        return entry(key).map(YamlEntry::value);
    }

    @Override
    public String describe() {
        return entries.isEmpty() ? "an empty mapping" : "a mapping";
    }

    @Override
    public String toString() {
        return describe() + " at " + position;
    }

    private static Map<String, YamlEntry> index(List<YamlEntry> entries) {
        Map<String, YamlEntry> index = HashMap.newHashMap(entries.size());
        for (YamlEntry entry : entries) {
            if (entry.key().isString()) {
                index.put(entry.key().value(), entry);
            }
        }
        return index;
    }

    /** Keys with different bits are different. */
    private static boolean hasDistinctTexts(List<YamlEntry> entries) {
        long bits = 0;
        for (int i = 0; i < entries.size(); i++) {
            YamlScalar key = entries.get(i).key();
            long bit = 1L << key.value().hashCode();
            if (!key.isString() || (bits & bit) != 0) {
                return false;
            }
            bits |= bit;
        }
        return true;
    }

    private static long bits(List<YamlEntry> entries) {
        long bits = 0;
        for (int i = 0; i < entries.size(); i++) {
            // A shift takes the last six bits of the hash.
            bits |= 1L << entries.get(i).key().value().hashCode();
        }
        return bits;
    }

    private static boolean mergesAny(List<YamlEntry> entries) {
        for (YamlEntry entry : entries) {
            if (entry.isMerge()) {
                return true;
            }
        }
        return false;
    }

    private static List<YamlEntry> merge(List<YamlEntry> entries) {
        List<YamlEntry> merged = new ArrayList<>();
        for (YamlEntry entry : entries) {
            if (entry.isMerge()) {
                addMerged(entry.value(), merged);
            }
        }
        for (YamlEntry entry : entries) {
            if (!entry.isMerge()) {
                merged.add(entry);
            }
        }
        return List.copyOf(merged);
    }

    /** In a list of mappings the first has precedence, so it comes last. */
    private static void addMerged(YamlNode value, List<YamlEntry> merged) {
        switch (value) {
            case YamlMapping mapping -> merged.addAll(mapping.effective);
            case YamlSequence sequence -> {
                for (YamlNode item : sequence.items().reversed()) {
                    if (item instanceof YamlMapping mapping) {
                        merged.addAll(mapping.effective);
                    }
                }
            }
            case YamlScalar _ -> {
                // The reader has reported it: a scalar has nothing to merge.
            }
        }
    }
}
