package dev.dagdrop.cli.role;

import dev.dagdrop.definition.model.Task;
import dev.dagdrop.definition.yaml.YamlMapping;
import dev.dagdrop.definition.yaml.YamlNode;
import dev.dagdrop.definition.yaml.YamlScalar;
import dev.dagdrop.definition.yaml.YamlSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Fills a task's arguments into the ARN of a resource. What is not a literal, a template say, becomes a placeholder in angle
 * brackets: IAM refuses a policy that has one, so it cannot be forgotten.
 */
final class ResourceNames {
    private static final String S3 = "s3://";

    private final Place place;
    private final Task task;

    ResourceNames(Place place, Task task) {
        this.place = place;
        this.task = task;
    }

    /** Whether the task has an argument, be it a literal or not. */
    boolean has(String argument) {
        return argument(argument).isPresent();
    }

    /** The resources that an ARN with arguments in braces stands for; several where an argument is a list. */
    List<String> of(String resource) {
        String known = resource.replace("{partition}", place.partition())
                .replace("{region}", place.region())
                .replace("{account}", place.account());
        int open = known.indexOf('{');
        return open < 0 ? List.of(known) : fill(known, open);
    }

    private List<String> fill(String resource, int open) {
        int close = resource.indexOf('}', open);
        String reference = resource.substring(open + 1, close);
        List<String> filled = new ArrayList<>();
        for (String value : values(reference)) {
            boolean whole = value.startsWith("arn:");
            filled.addAll(of(whole ? value : resource.replace('{' + reference + '}', value)));
        }
        return filled;
    }

    private List<String> values(String reference) {
        int equals = reference.indexOf('=');
        String[] names = (equals < 0 ? reference : reference.substring(0, equals)).split("\\|", -1);
        for (String name : names) {
            Optional<YamlNode> argument = argument(name);
            if (argument.isPresent()) {
                return literals(argument.get(), name);
            }
        }
        return List.of(equals < 0 ? placeholder(names[0]) : reference.substring(equals + 1));
    }

    private List<String> literals(YamlNode node, String name) {
        return switch (node) {
            case YamlScalar scalar -> List.of(literal(scalar, name));
            case YamlSequence list -> {
                List<String> all = new ArrayList<>();
                list.items().forEach(item -> all.addAll(literals(item, name)));
                yield all.isEmpty() ? List.of(placeholder(name)) : all;
            }
            case YamlMapping _ -> List.of(placeholder(name));
        };
    }

    private String literal(YamlScalar scalar, String name) {
        String value = bucket(scalar.value());
        boolean isOpen = !isPlain(value);
        return isOpen ? placeholder(name) : value;
    }

    /** The bucket of an address; its key may well be a template. */
    private static String bucket(String value) {
        if (!value.startsWith(S3)) {
            return value;
        }
        int slash = value.indexOf('/', S3.length());
        return value.substring(S3.length(), slash < 0 ? value.length() : slash);
    }

    /** A wildcard in an argument would widen the policy; what is no name is left to a person. */
    private static boolean isPlain(String value) {
        return !value.isEmpty()
                && value.chars()
                        .allMatch(c -> (c >= 'a' && c <= 'z')
                                || (c >= 'A' && c <= 'Z')
                                || (c >= '0' && c <= '9')
                                || "-_.:/+=,@".indexOf(c) >= 0);
    }

    private String placeholder(String name) {
        return '<' + name + " of " + task.id().replaceAll("[^A-Za-z0-9_.-]", "_") + '>';
    }

    private Optional<YamlNode> argument(String name) {
        return task.settings().flatMap(settings -> settings.get(name));
    }
}
