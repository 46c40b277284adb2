package dev.dagdrop.cli.template;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A statement that denies, evaluated for a request as IAM does: a key that the request does not carry matches a negated
 * operator and one that ends in IfExists, and no other.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html">Condition
 *     operators</a>
 */
record DenyStatement(TemplateNode statement, TemplateEvaluator evaluator) {

    /** Whether a request with these condition keys is denied. */
    boolean applies(Map<String, String> request) {
        return statement.at("Effect").text().equals("Deny")
                && statement.at("Condition").children().stream()
                        .allMatch(operator -> operator.children().stream()
                                .allMatch(key -> matches(
                                        operator.name(),
                                        Optional.ofNullable(request.get(key.name())),
                                        evaluator.text(key))));
    }

    private static boolean matches(String operator, Optional<String> actual, String value) {
        return switch (operator) {
            case "Bool" -> actual.filter(value::equals).isPresent();
            case "BoolIfExists" -> actual.isEmpty() || actual.get().equals(value);
            case "StringNotEquals" -> actual.isEmpty() || !actual.get().equals(value);
            case "ArnNotLike" ->
                actual.isEmpty() || !actual.get().matches(Pattern.quote(value).replace("*", "\\E.*\\Q"));
            default -> throw new IllegalArgumentException("no operator of these templates: " + operator);
        };
    }
}
