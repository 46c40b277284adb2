package dev.dagdrop.definition.check.value;

import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.check.hint.NearestName;
import dev.dagdrop.definition.yaml.VariableReference;
import dev.dagdrop.definition.yaml.YamlNode;
import dev.dagdrop.definition.yaml.YamlScalar;
import java.util.Optional;

/** DD504 unknown-trigger-rule. */
final class UnknownTriggerRule extends SingleSettingCheck {
    private static final Rule RULE = Rule.error(
            "DD504",
            "unknown-trigger-rule",
            "\"trigger_rule\" is not one of Airflow's trigger rules.",
            TriggerRules.SOURCE);

    UnknownTriggerRule() {
        super("trigger_rule");
    }

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    Optional<Problem> problem(YamlNode value) {
        if (value instanceof YamlScalar scalar && scalar.isString()) {
            boolean known = TriggerRules.KNOWN.contains(scalar.value())
                    || TriggerRules.DISPUTED.contains(scalar.value())
                    || VariableReference.completes(scalar);
            if (known) {
                return Optional.empty();
            }
        }
        return Optional.of(new Problem(
                "\"trigger_rule\" is " + value.describe() + ", not a trigger rule of Airflow", hint(value)));
    }

    private static String hint(YamlNode value) {
        Optional<String> nearest = value instanceof YamlScalar scalar
                ? NearestName.to(scalar.value(), TriggerRules.KNOWN)
                : Optional.empty();
        return nearest.map(name -> "Did you mean " + name + "?")
                .orElse("Trigger rules: " + String.join(", ", TriggerRules.KNOWN) + '.');
    }
}
