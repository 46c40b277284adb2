package dev.dagdrop.registration.settings;

import dev.dagdrop.definition.finding.Visible;
import dev.dagdrop.definition.model.Definition;
import dev.dagdrop.definition.yaml.YamlEntry;
import dev.dagdrop.definition.yaml.YamlMapping;
import dev.dagdrop.definition.yaml.YamlNode;
import dev.dagdrop.definition.yaml.YamlScalar;
import dev.dagdrop.definition.yaml.YamlSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a definition says of its workflow: {@code description} and {@code tags} of the DAG, which the service ignores in the
 * file and takes in its API. An Airflow tag, a word in a list, becomes a tag with an empty value. Nothing else of a
 * definition is a setting; least of all its role.
 *
 * @param description one line, at most {@value #DESCRIPTION} characters
 * @param tags those that the service takes
 * @param warnings what was left out, and why
 */
record DefinitionSettings(Optional<String> description, Map<String, String> tags, List<String> warnings) {
    /** The bounds of the service's model: DescriptionString, TagKey, TagValue. */
    private static final int DESCRIPTION = 1024;

    private static final int TAG_KEY = 128;
    private static final int TAG_VALUE = 256;
    private static final List<String> RESERVED = List.of("aws:", "dagdrop:");

    static final DefinitionSettings NONE = new DefinitionSettings(Optional.empty(), Map.of(), List.of());

    static DefinitionSettings of(Definition definition) {
        Map<String, String> tags = new TreeMap<>();
        List<String> warnings = new ArrayList<>();
        definition
                .dag()
                .get("tags")
                .ifPresent(node -> written(node).forEach((key, value) -> {
                    Optional<String> fault = fault(key, value);
                    fault.ifPresent(why -> warnings.add("the definition's tag %s was left out: %s"
                            .formatted(Visible.quote(Visible.cut(key)), why)));
                    if (fault.isEmpty()) {
                        tags.put(key, value);
                    }
                }));
        return new DefinitionSettings(description(definition), tags, warnings);
    }

    private static Optional<String> description(Definition definition) {
        return definition
                .dag()
                .get("description")
                .flatMap(DefinitionSettings::text)
                .map(text -> text.strip().replaceAll("\\s+", " "))
                .filter(text -> !text.isEmpty())
                .map(text -> Visible.cut(text, DESCRIPTION));
    }

    private static Map<String, String> written(YamlNode node) {
        Map<String, String> tags = new TreeMap<>();
        switch (node) {
            case YamlSequence list ->
                list.items().forEach(item -> text(item).ifPresent(tag -> tags.put(tag.strip(), "")));
            case YamlMapping mapping -> {
                for (YamlEntry entry : mapping.effective()) {
                    text(entry.value())
                            .ifPresent(value -> tags.put(entry.key().value().strip(), value.strip()));
                }
            }
            case YamlScalar scalar -> text(scalar).ifPresent(tag -> tags.put(tag.strip(), ""));
        }
        return tags;
    }

    /** Numbers and truth values are texts to a tag; what is empty or a list is not. */
    private static Optional<String> text(YamlNode node) {
        return node instanceof YamlScalar scalar
                ? switch (scalar.type()) {
                    case STRING, INTEGER, FLOAT, BOOLEAN, TIMESTAMP -> Optional.of(scalar.exact());
                    case NULL, BINARY, MERGE, DEFAULT_VALUE, OTHER -> Optional.empty();
                }
                : Optional.empty();
    }

    private static Optional<String> fault(String key, String value) {
        String lower = key.toLowerCase(Locale.ROOT);
        if (key.isEmpty() || key.codePointCount(0, key.length()) > TAG_KEY) {
            return Optional.of("a tag's key has 1 to %d characters".formatted(TAG_KEY));
        }
        if (value.codePointCount(0, value.length()) > TAG_VALUE) {
            return Optional.of("a tag's value has at most %d characters".formatted(TAG_VALUE));
        }
        if (RESERVED.stream().anyMatch(lower::startsWith)) {
            return Optional.of("tags that begin with aws: or dagdrop: are not a definition's to set");
        }
        boolean oneLine = (key + value).chars().noneMatch(c -> c == '\n' || c == '\r');
        return oneLine ? Optional.empty() : Optional.of("a tag is one line");
    }
}
