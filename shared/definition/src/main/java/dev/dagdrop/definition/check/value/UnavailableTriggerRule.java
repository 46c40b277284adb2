package dev.dagdrop.definition.check.value;

import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.finding.Visible;
import dev.dagdrop.definition.yaml.YamlNode;
import dev.dagdrop.definition.yaml.YamlScalar;
import java.util.Optional;

/** DD505 unavailable-trigger-rule. */
final class UnavailableTriggerRule extends SingleSettingCheck {
    private static final Rule RULE = Rule.warning(
            "DD505",
            "unavailable-trigger-rule",
            "\"trigger_rule\" is not available in Airflow 3.0.",
            TriggerRules.SOURCE);

    UnavailableTriggerRule() {
        super("trigger_rule");
    }

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    Optional<Problem> problem(YamlNode value) {
        if (!(value instanceof YamlScalar scalar) || !TriggerRules.DISPUTED.contains(scalar.value())) {
            return Optional.empty();
        }
        String instead = switch (scalar.value()) {
            case "dummy" -> "always";
            case "none_failed_or_skipped" -> "none_failed_min_one_success";
            default -> "all_done";
        };
        return Optional.of(new Problem(
                "trigger rule " + Visible.quote(scalar.value())
                        + " is not available in Airflow 3.0, which the service runs",
                "Write trigger_rule: " + instead));
    }
}
