package dev.dagdrop.cli.role;

import dev.dagdrop.definition.model.Task;
import dev.dagdrop.definition.yaml.ScalarType;
import dev.dagdrop.definition.yaml.YamlMapping;
import dev.dagdrop.definition.yaml.YamlNode;
import dev.dagdrop.definition.yaml.YamlScalar;
import dev.dagdrop.definition.yaml.YamlSequence;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The arguments of a task by their paths, such as {@code config.Name}; lists on the way mean each of their items. */
final class TaskArguments {
    private static final Pattern DOT = Pattern.compile("\\.");

    private final Task task;
    private final NamePatternReader reader;

    TaskArguments(Task task, NamePatternReader reader) {
        this.task = task;
        this.reader = reader;
    }

    /** The id of the task. */
    String taskId() {
        return task.id();
    }

    /** What is known of an argument, value by value; empty where it is not given. */
    List<NamePattern> at(String path) {
        String[] keys = DOT.split(path, -1);
        return task.settings().flatMap(settings -> settings.get(keys[0])).stream()
                .flatMap(node -> walk(node, keys, 1))
                .distinct()
                .toList();
    }

    /** What is known of the first of several arguments that is given. */
    List<NamePattern> firstOf(List<String> paths) {
        return paths.stream()
                .map(this::at)
                .filter(names -> !names.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** Whether the first of several arguments that is given is a mapping or a list, so certainly not nothing. */
    boolean isStructure(List<String> paths) {
        return paths.stream()
                .filter(path -> !at(path).isEmpty())
                .findFirst()
                .flatMap(path -> nodes(path).findFirst())
                .filter(node -> !(node instanceof YamlScalar))
                .isPresent();
    }

    private Stream<YamlNode> nodes(String path) {
        String[] keys = DOT.split(path, -1);
        Stream<YamlNode> nodes = task.settings().flatMap(settings -> settings.get(keys[0])).stream();
        for (int i = 1; i < keys.length; i++) {
            String key = keys[i];
            nodes = nodes.flatMap(node -> children(node, key));
        }
        return nodes;
    }

    private static Stream<YamlNode> children(YamlNode node, String key) {
        return switch (node) {
            case YamlMapping mapping -> mapping.get(key).stream();
            case YamlSequence list -> list.items().stream().flatMap(item -> children(item, key));
            case YamlScalar _ -> Stream.of(node);
        };
    }

    private Stream<NamePattern> walk(YamlNode node, String[] keys, int next) {
        return switch (node) {
            case YamlSequence list -> list.items().stream().flatMap(item -> walk(item, keys, next));
            case YamlMapping mapping ->
                next == keys.length
                        ? Stream.of(NamePattern.UNKNOWN)
                        : mapping.get(keys[next]).stream().flatMap(value -> walk(value, keys, next + 1));
            case YamlScalar scalar -> scalar(scalar, next < keys.length).stream();
        };
    }

    /** A text where a mapping is wanted is a template of which a run makes one. */
    private Optional<NamePattern> scalar(YamlScalar scalar, boolean forMapping) {
        if (scalar.type() == ScalarType.NULL || scalar.value().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(forMapping ? NamePattern.UNKNOWN : reader.read(scalar.value()));
    }
}
