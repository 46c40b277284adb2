package dev.dagdrop.definition.check.value;

import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.check.Sources;
import dev.dagdrop.definition.yaml.ScalarType;
import dev.dagdrop.definition.yaml.YamlMapping;
import dev.dagdrop.definition.yaml.YamlNode;
import dev.dagdrop.definition.yaml.YamlScalar;
import java.util.Optional;

/** DD503 invalid-execution-timeout. */
final class InvalidExecutionTimeout extends SingleSettingCheck {
    private static final String KEY = "execution_timeout";
    private static final int LONGEST_SECONDS = 3600;
    private static final Rule RULE = Rule.error(
            "DD503",
            "invalid-execution-timeout",
            "\"execution_timeout\" is longer than 60 minutes, or not a datetime.timedelta mapping.",
            Sources.PARAMETERS);

    InvalidExecutionTimeout() {
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
            case YamlScalar scalar -> scalar.type() == ScalarType.NULL;
            case YamlNode _ -> false;
        };
        if (!mayBe) {
            return Optional.of(new Problem(
                    "\"execution_timeout\" is " + value.describe() + ", not a datetime.timedelta mapping",
                    DurationHint.mapping(KEY, value, "minutes: 30")));
        }
        double seconds = Durations.seconds(value).orElse(0);
        return seconds <= LONGEST_SECONDS
                ? Optional.empty()
                : Optional.of(new Problem(
                        "\"execution_timeout\" is " + Durations.text(seconds) + "; the limit is 3600",
                        "Use 60 minutes or less. Start a longer job in one task and wait for it in another."));
    }
}
