package dev.dagdrop.cli.template;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Evaluates the intrinsic functions that the functions' environment and versions are written with: Ref, GetAtt, Sub, If,
 * Join, Split, Select and the conditions Equals, Not, And, Or.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference.html">Intrinsic
 *     functions</a>
 */
public final class TemplateEvaluator {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([^}]+)}");

    private final TemplateNode template;
    private final Map<String, String> references;

    /**
     * An evaluator for one installation.
     *
     * @param template the whole template
     * @param parameters values for some of its parameters; the others take their defaults
     * @param resources what Ref gives for a resource and, as {@code Resource.Attribute}, what GetAtt gives
     * @throws IllegalArgumentException when the template has no such parameter
     */
    public TemplateEvaluator(TemplateNode template, Map<String, String> parameters, Map<String, String> resources) {
        this.template = template;
        this.references = new LinkedHashMap<>(resources);
        TemplateNode declared = template.at("Parameters");
        for (TemplateNode parameter : declared.children()) {
            references.put(parameter.name(), parameter.at("Default").text());
        }
        parameters.forEach((name, value) -> {
            declared.at(name);
            references.put(name, value);
        });
    }

    /** The environment of every function, evaluated. */
    public Map<String, String> environment() {
        Map<String, String> environment = new LinkedHashMap<>();
        for (TemplateNode variable :
                template.at("Globals", "Function", "Environment", "Variables").children()) {
            environment.put(variable.name(), text(variable.value()));
        }
        return environment;
    }

    /** A place that gives a text, evaluated. */
    public String text(TemplateNode node) {
        return text(node.value());
    }

    private String text(Object value) {
        return switch (value) {
            case Map<?, ?> call when call.containsKey("Ref") -> reference(argument(call, "Ref"));
            case Map<?, ?> call when call.containsKey("Fn::GetAtt") -> reference(argument(call, "Fn::GetAtt"));
            case Map<?, ?> call when call.containsKey("Fn::Sub") -> substitute(argument(call, "Fn::Sub"));
            case Map<?, ?> call
            when call.containsKey("Fn::If") -> {
                List<?> branches = arguments(call, "Fn::If");
                yield text(branches.get(isTrue(branches.get(0)) ? 1 : 2));
            }
            case Map<?, ?> call
            when call.containsKey("Fn::Join") -> {
                List<?> both = arguments(call, "Fn::Join");
                yield String.join(text(both.get(0)), texts(both.get(1)));
            }
            case Map<?, ?> call
            when call.containsKey("Fn::Select") -> {
                List<?> both = arguments(call, "Fn::Select");
                yield texts(both.get(1)).get(Integer.parseInt(text(both.get(0))));
            }
            case Map<?, ?> call -> throw new IllegalArgumentException("no text: " + call);
            default -> value.toString();
        };
    }

    private List<String> texts(Object value) {
        return switch (value) {
            case Map<?, ?> call
            when call.containsKey("Fn::Split") -> {
                List<?> both = arguments(call, "Fn::Split");
                yield List.of(text(both.get(1)).split(Pattern.quote(text(both.get(0))), -1));
            }
            case List<?> list -> list.stream().map(this::text).toList();
            default -> throw new IllegalArgumentException("no list: " + value);
        };
    }

    private boolean isTrue(Object condition) {
        return switch (condition) {
            case String name -> isTrue(template.at("Conditions", name).value());
            case Map<?, ?> call when call.containsKey("Condition") -> isTrue(argument(call, "Condition"));
            case Map<?, ?> call
            when call.containsKey("Fn::Equals") -> {
                List<?> both = arguments(call, "Fn::Equals");
                yield text(both.get(0)).equals(text(both.get(1)));
            }
            case Map<?, ?> call
            when call.containsKey("Fn::Not") ->
                !isTrue(arguments(call, "Fn::Not").getFirst());
            case Map<?, ?> call
            when call.containsKey("Fn::And") ->
                arguments(call, "Fn::And").stream().allMatch(this::isTrue);
            case Map<?, ?> call
            when call.containsKey("Fn::Or") ->
                arguments(call, "Fn::Or").stream().anyMatch(this::isTrue);
            default -> throw new IllegalArgumentException("no condition: " + condition);
        };
    }

    private String substitute(String text) {
        Matcher matcher = PLACEHOLDER.matcher(text);
        return matcher.replaceAll(match -> Matcher.quoteReplacement(reference(match.group(1))));
    }

    private String reference(String name) {
        String value = references.get(name);
        if (value == null) {
            throw new IllegalArgumentException("the template refers to " + name + ", which nothing here stands for");
        }
        return value;
    }

    private static String argument(Map<?, ?> call, String function) {
        return String.valueOf(call.get(function));
    }

    private static List<?> arguments(Map<?, ?> call, String function) {
        return call.get(function) instanceof List<?> list ? list : List.of();
    }
}
