package dev.dagdrop.definition.check.dag;

import dev.dagdrop.definition.check.DagCheck;
import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.check.value.Numbers;
import dev.dagdrop.definition.finding.Visible;
import dev.dagdrop.definition.model.Definition;
import dev.dagdrop.definition.yaml.ScalarType;
import dev.dagdrop.definition.yaml.YamlScalar;

/** DD221 boolean-word-param. */
final class BooleanWordParam implements DagCheck {
    private static final Rule RULE = Rule.warning(
            "DD221",
            "boolean-word-param",
            "A param is an unquoted yes, no, on or off, which the loader reads as a boolean.",
            "https://yaml.org/type/bool.html");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examine(Definition definition, Report report) {
        ParamValues.visit(definition, (scalar, path) -> {
            if (isWord(scalar)) {
                String value = Numbers.isTrue(scalar) ? "true" : "false";
                String python = Numbers.isTrue(scalar) ? "True" : "False";
                report.add(
                        scalar.position(),
                        path,
                        "unquoted " + scalar.value() + " is the boolean " + value + "; a template renders " + python,
                        "Write " + Visible.quote(scalar.value()) + " for the string, or " + value
                                + " for the boolean.");
            }
        });
    }

    private static boolean isWord(YamlScalar scalar) {
        return scalar.type() == ScalarType.BOOLEAN
                && !scalar.value().equalsIgnoreCase("true")
                && !scalar.value().equalsIgnoreCase("false");
    }
}
