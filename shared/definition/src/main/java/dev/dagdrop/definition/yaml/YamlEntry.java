package dev.dagdrop.definition.yaml;

/**
 * One key of a mapping and its value.
 *
 * @param key the key, with its own place
 * @param value the value; a scalar of type null where nothing is written
 */
public record YamlEntry(YamlScalar key, YamlNode value) {
    /** Whether this entry merges other mappings: a plain {@code <<}. */
    public boolean isMerge() {
        return key.type() == ScalarType.MERGE;
    }
}
