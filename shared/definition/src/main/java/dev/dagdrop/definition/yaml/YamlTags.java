package dev.dagdrop.definition.yaml;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** YAML's own tags, and what they make of a scalar. */
public final class YamlTags {
    private static final String YAML = "tag:yaml.org,2002:";

    private YamlTags() {}

    /** Whether the loader knows a tag. Tags of a programming language are never known. */
    public static boolean isStandard(String tag) {
        if (!tag.startsWith(YAML)) {
            return false;
        }
        return switch (tag.substring(YAML.length())) {
            case "null", "bool", "int", "float", "binary", "timestamp", "str" -> true;
            case "seq", "map", "omap", "pairs", "set" -> true;
            default -> false;
        };
    }

    /** Whether the loader can make a value of a standard tag out of this node. */
    public static boolean fits(String tag, YamlNode node) {
        String name = tag.substring(YAML.length());
        return switch (node) {
            case YamlMapping _ -> name.equals("map") || name.equals("set");
            case YamlSequence _ -> name.equals("seq") || name.equals("omap") || name.equals("pairs");
            case YamlScalar scalar -> scalar.type() != ScalarType.OTHER;
        };
    }

    /** The tag as people write it, such as {@code !!python/name}. */
    public static String shorthand(String tag) {
        return tag.startsWith(YAML) ? "!!" + tag.substring(YAML.length()) : tag;
    }

    /** A tag as the parser gives it: none where none is written, or only the non-specific {@code !}. */
    static Optional<String> written(@Nullable String tag) {
        return tag == null || tag.equals("!") ? Optional.empty() : Optional.of(tag);
    }

    static ScalarType scalarType(String tag) {
        if (!tag.startsWith(YAML)) {
            return ScalarType.OTHER;
        }
        return switch (tag.substring(YAML.length())) {
            case "str" -> ScalarType.STRING;
            case "null" -> ScalarType.NULL;
            case "bool" -> ScalarType.BOOLEAN;
            case "int" -> ScalarType.INTEGER;
            case "float" -> ScalarType.FLOAT;
            case "timestamp" -> ScalarType.TIMESTAMP;
            case "binary" -> ScalarType.BINARY;
            case "merge" -> ScalarType.MERGE;
            case "value" -> ScalarType.DEFAULT_VALUE;
            default -> ScalarType.OTHER;
        };
    }
}
