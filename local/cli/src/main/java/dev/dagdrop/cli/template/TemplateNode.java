package dev.dagdrop.cli.template;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;

/**
 * A place in a template. CloudFormation's short tags are spelled out: {@code !Ref X} is {@code {Ref: X}} and
 * {@code !Sub X} is {@code {Fn::Sub: X}}.
 *
 * @param path where it is, for messages
 * @param value a map, a list or a scalar
 */
public record TemplateNode(String path, Object value) {

    /**
     * The whole template.
     *
     * @param file where it lies
     */
    public static TemplateNode load(Path file) {
        try (Reader reader = Files.newBufferedReader(file)) {
            Object root = new Yaml(new CloudFormationConstructor(new LoaderOptions())).load(reader);
            return new TemplateNode(String.valueOf(file.getFileName()), root);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the template " + file, e);
        }
    }

    /** What lies under these keys, which must be there. */
    public TemplateNode at(String... keys) {
        TemplateNode node = this;
        for (String key : keys) {
            Object child = node.map().get(key);
            if (child == null) {
                throw new IllegalArgumentException(
                        node.path + " has no " + key + "; it has " + node.map().keySet());
            }
            node = new TemplateNode(node.path + "." + key, child);
        }
        return node;
    }

    /** Whether this is a map with that key. */
    public boolean has(String key) {
        return value instanceof Map<?, ?> map && map.containsKey(key);
    }

    /** The entries of a map, each at its own path. */
    public List<TemplateNode> children() {
        return map().keySet().stream().map(key -> at((String) key)).toList();
    }

    /** The elements of a list, or this alone; a conditional element counts by what it is when the condition holds. */
    public List<TemplateNode> items() {
        if (!(value instanceof List<?> list)) {
            return List.of(this);
        }
        return list.stream()
                .map(item -> new TemplateNode(path, item))
                .map(item -> item.has("Fn::If") ? item.at("Fn::If").elements().get(1) : item)
                .toList();
    }

    /** The elements of a list as texts, or the one scalar. */
    public List<String> texts() {
        return items().stream().map(TemplateNode::text).toList();
    }

    /** The last key of the path. */
    public String name() {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    /** A scalar as text. */
    public String text() {
        return value.toString();
    }

    /** A whole number. */
    public int number() {
        return Integer.parseInt(text());
    }

    /** The text under each intrinsic function of this name, at any depth; of a list its first, as in a long Sub. */
    public Stream<String> everywhere(String function) {
        return switch (value) {
            case Map<?, ?> map ->
                children().stream()
                        .flatMap(child -> child.name().equals(function)
                                ? Stream.concat(child.firstText().stream(), child.everywhere(function))
                                : child.everywhere(function));
            case List<?> list -> elements().stream().flatMap(element -> element.everywhere(function));
            default -> Stream.empty();
        };
    }

    private Optional<String> firstText() {
        Object first = value instanceof List<?> list ? list.getFirst() : value;
        return first instanceof String text ? Optional.of(text) : Optional.empty();
    }

    private List<TemplateNode> elements() {
        return ((List<?>) value)
                .stream().map(element -> new TemplateNode(path, element)).toList();
    }

    private Map<?, ?> map() {
        if (value instanceof Map<?, ?> map) {
            return map;
        }
        throw new IllegalArgumentException(path + " is no map but " + value);
    }
}
