package dev.dagdrop.definition.check.value;

import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.check.Sources;
import dev.dagdrop.definition.yaml.ScalarType;
import dev.dagdrop.definition.yaml.YamlNode;
import dev.dagdrop.definition.yaml.YamlScalar;
import java.util.Optional;

/** DD501 invalid-retries. Nothing ({@code retries:} alone) is the default, and no finding. */
final class InvalidRetries extends SingleSettingCheck {
    private static final int MOST = 3;
    private static final Rule RULE =
            Rule.error("DD501", "invalid-retries", "\"retries\" is not an integer from 0 to 3.", Sources.PARAMETERS);

    InvalidRetries() {
        super("retries");
    }

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    Optional<Problem> problem(YamlNode value) {
        if (value instanceof YamlScalar scalar) {
            double number = Numbers.value(scalar).orElse(-1);
            boolean fits = scalar.type() == ScalarType.INTEGER && number >= 0 && number <= MOST;
            if (fits || scalar.type() == ScalarType.NULL) {
                return Optional.empty();
            }
        }
        return Optional.of(
                new Problem("\"retries\" is " + value.describe() + ", not an integer from 0 to 3", hint(value)));
    }

    private static String hint(YamlNode value) {
        boolean quoted = value instanceof YamlScalar scalar
                && scalar.isString()
                && scalar.value().length() == 1
                && scalar.value().charAt(0) >= '0'
                && scalar.value().charAt(0) <= '0' + MOST;
        boolean tooMany =
                value instanceof YamlScalar scalar && Numbers.value(scalar).orElse(0) > MOST;
        if (quoted) {
            return "Write it without quotes.";
        }
        return tooMany ? "Write retries: 3 or less." : "Write a number, such as retries: 2.";
    }
}
