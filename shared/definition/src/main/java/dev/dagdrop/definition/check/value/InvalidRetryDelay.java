package dev.dagdrop.definition.check.value;

import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.check.Sources;
import dev.dagdrop.definition.yaml.ScalarType;
import dev.dagdrop.definition.yaml.YamlMapping;
import dev.dagdrop.definition.yaml.YamlNode;
import dev.dagdrop.definition.yaml.YamlScalar;
import java.util.Optional;
import java.util.OptionalDouble;

/** DD502 invalid-retry-delay. */
final class InvalidRetryDelay extends SingleSettingCheck {
    private static final String KEY = "retry_delay";
    private static final int LONGEST_SECONDS = 300;
    private static final Rule RULE = Rule.error(
            "DD502",
            "invalid-retry-delay",
            "\"retry_delay\" is not a duration from 0 to 300 seconds.",
            Sources.PARAMETERS);

    InvalidRetryDelay() {
        super(KEY);
    }

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    Optional<Problem> problem(YamlNode value) {
        boolean mayBe = switch (value) {
            // The rules on objects speak about a mapping with a type.
            case YamlMapping mapping -> mapping.get(Durations.TYPE_KEY).isPresent();
            case YamlScalar scalar ->
                scalar.type() == ScalarType.INTEGER
                        || scalar.type() == ScalarType.FLOAT
                        || scalar.type() == ScalarType.NULL;
            case YamlNode _ -> false;
        };
        if (!mayBe) {
            return Optional.of(new Problem(
                    "\"retry_delay\" is " + value.describe()
                            + ", not a number of seconds or a datetime.timedelta mapping",
                    DurationHint.mapping(KEY, value, "minutes: 5")));
        }
        OptionalDouble seconds = Durations.seconds(value);
        boolean fits = seconds.isEmpty() || (seconds.getAsDouble() >= 0 && seconds.getAsDouble() <= LONGEST_SECONDS);
        return fits
                ? Optional.empty()
                : Optional.of(new Problem(
                        "\"retry_delay\" is " + Durations.text(seconds.getAsDouble()) + "; allowed are 0 to 300",
                        "Write a number of seconds, such as retry_delay: 300."));
    }
}
