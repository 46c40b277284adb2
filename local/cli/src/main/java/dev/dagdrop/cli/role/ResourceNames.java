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
    private static final String HTTPS = "https://";
    private static final String ARN = "arn:";
    private static final String BUCKET = ":s3:::";

    private final ResourceScope scope;
    private final Task task;

    ResourceNames(ResourceScope scope, Task task) {
        this.scope = scope;
        this.task = task;
    }

    /** Whether the task has an argument, be it a literal or not. */
    boolean has(String argument) {
        return argument(argument).isPresent();
    }

    /** The resources that an ARN with arguments in braces names; several where an argument is a list. */
    List<String> of(String resource) {
        String known = resource.replace("{partition}", scope.partition())
                .replace("{region}", scope.region())
                .replace("{account}", scope.account());
        int open = known.indexOf('{');
        return open < 0 ? List.of(known) : fill(known, open);
    }

    private List<String> fill(String resource, int open) {
        int close = resource.indexOf('}', open);
        String reference = resource.substring(open + 1, close);
        boolean last = close == resource.length() - 1;
        List<String> filled = new ArrayList<>();
        for (ArgumentValue value : values(reference)) {
            String text = fits(value.text(), resource, last) ? value.text() : placeholder(value.argument());
            filled.addAll(of(text.startsWith(ARN) ? text : resource.replace('{' + reference + '}', text)));
        }
        return filled;
    }

    /** An ARN is the whole resource, not a part of another one; a bucket's name has no slash. */
    private static boolean fits(String value, String resource, boolean last) {
        return value.startsWith(ARN) ? last : !resource.contains(BUCKET) || value.indexOf('/') < 0;
    }

    private List<ArgumentValue> values(String reference) {
        int equals = reference.indexOf('=');
        String[] names = (equals < 0 ? reference : reference.substring(0, equals)).split("\\|", -1);
        for (String name : names) {
            Optional<YamlNode> argument = argument(name);
            if (argument.isPresent()) {
                return literals(argument.get(), name);
            }
        }
        String text = equals < 0 ? placeholder(names[0]) : reference.substring(equals + 1);
        return List.of(new ArgumentValue(names[0], text));
    }

    private List<ArgumentValue> literals(YamlNode node, String name) {
        return switch (node) {
            case YamlScalar scalar -> List.of(new ArgumentValue(name, literal(scalar, name)));
            case YamlSequence list -> {
                List<ArgumentValue> all = new ArrayList<>();
                list.items().forEach(item -> all.addAll(literals(item, name)));
                yield all.isEmpty() ? List.of(new ArgumentValue(name, placeholder(name))) : all;
            }
            case YamlMapping _ -> List.of(new ArgumentValue(name, placeholder(name)));
        };
    }

    private String literal(YamlScalar scalar, String name) {
        String value = nameIn(scalar.value());
        return isPlain(value) ? value : placeholder(name);
    }

    /** The bucket of an s3:// address, whose key may well be a template; the queue of an https:// address. */
    private static String nameIn(String value) {
        if (value.startsWith(S3)) {
            int slash = value.indexOf('/', S3.length());
            return value.substring(S3.length(), slash < 0 ? value.length() : slash);
        }
        return value.startsWith(HTTPS) ? value.substring(value.lastIndexOf('/') + 1) : value;
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

    /**
     * What is known of an argument.
     *
     * @param argument its name
     * @param text a literal or a placeholder
     */
    private record ArgumentValue(String argument, String text) {}
}
