package dev.dagdrop.cli.template;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Evaluates the intrinsic functions that the functions' environment and versions, and the template's conditions and rules
 * are written with: Ref, GetAtt, Sub, If, FindInMap, Join, Split, Select, Equals, Not, And, Or.
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

    /** What every function has in its environment, evaluated. */
    public Map<String, String> environment() {
        return variables(template.at("Globals", "Function"));
    }

    /**
     * The whole environment of one function, evaluated: what every function has and its own variables.
     *
     * @param function its logical id
     * @throws IllegalArgumentException when the template has no such function
     */
    public Map<String, String> environment(String function) {
        Map<String, String> environment = new LinkedHashMap<>(environment());
        environment.putAll(variables(template.at("Resources", function, "Properties")));
        return environment;
    }

    private Map<String, String> variables(TemplateNode function) {
        Map<String, String> environment = new LinkedHashMap<>();
        if (function.has("Environment")) {
            for (TemplateNode variable : function.at("Environment", "Variables").children()) {
                environment.put(variable.name(), text(variable.value()));
            }
        }
        return environment;
    }

    /** A place that gives a text, evaluated. */
    public String text(TemplateNode node) {
        return text(node.value());
    }

    /** Whether a condition holds: one of the template's, a call such as Equals, or the assertion of a rule. */
    public boolean holds(TemplateNode condition) {
        return isTrue(condition.value());
    }

    private String text(Object value) {
        return switch (value) {
            case Map<?, ?> call when call.containsKey("Ref") -> reference(argument(call, "Ref"));
            case Map<?, ?> call when call.containsKey("Fn::GetAtt") -> reference(argument(call, "Fn::GetAtt"));
            case Map<?, ?> call
            when call.get("Fn::Sub") instanceof List<?> both -> substitute(text(both.get(0)), (Map<?, ?>) both.get(1));
            case Map<?, ?> call when call.containsKey("Fn::Sub") -> substitute(argument(call, "Fn::Sub"), Map.of());
            case Map<?, ?> call
            when call.containsKey("Fn::FindInMap") -> {
                List<String> keys = arguments(call, "Fn::FindInMap").stream()
                        .map(this::text)
                        .toList();
                yield template.at("Mappings").at(keys.toArray(String[]::new)).text();
            }
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

    private String substitute(String text, Map<?, ?> variables) {
        Matcher matcher = PLACEHOLDER.matcher(text);
        return matcher.replaceAll(match -> {
            Object variable = variables.get(match.group(1));
            return Matcher.quoteReplacement(variable == null ? reference(match.group(1)) : text(variable));
        });
    }

    private String reference(String name) {
        String value = references.get(name);
        if (value == null) {
            throw new IllegalArgumentException("the template refers to " + name + ", for which no value was given");
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
