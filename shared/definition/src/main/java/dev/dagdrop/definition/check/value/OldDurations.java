package dev.dagdrop.definition.check.value;

import dev.dagdrop.definition.yaml.YamlEntry;
import dev.dagdrop.definition.yaml.YamlScalar;
import java.util.Optional;

/** Settings in seconds that dag-factory had before its release 1.0 and no longer reads: what to write instead. */
public final class OldDurations {
    private OldDurations() {}

    /** The setting that took the place of an old one; empty where the name is none of them. */
    public static Optional<String> replacement(String key) {
        return switch (key) {
            case "retry_delay_sec", "retry_delay_secs", "retry_delay_seconds" -> Optional.of("retry_delay");
            case "execution_timeout_sec", "execution_timeout_secs", "execution_timeout_seconds" ->
                Optional.of("execution_timeout");
            case "max_retry_delay_sec", "max_retry_delay_secs" -> Optional.of("max_retry_delay");
            case "sla_sec", "sla_secs" -> Optional.of("sla");
            case "execution_delta_sec", "execution_delta_secs" -> Optional.of("execution_delta");
            case "dagrun_timeout_sec", "dagrun_timeout_secs" -> Optional.of("dagrun_timeout");
            default -> Optional.empty();
        };
    }

    /** What to write instead of an old setting; empty where it is none. */
    public static Optional<String> hint(YamlEntry entry) {
        return replacement(entry.key().value()).map(name -> {
            String seconds = entry.value() instanceof YamlScalar scalar
                            && Numbers.value(scalar).isPresent()
                    ? scalar.value()
                    : "…";
            return "dag-factory reads this name no more since its release 1.0. Write "
                    + switch (name) {
                        case "retry_delay" -> "seconds under the new name: retry_delay: " + seconds;
                        case "execution_timeout", "execution_delta" ->
                            "a time delta under the new name:\n" + name
                                    + ":\n  __type__: datetime.timedelta\n  seconds: " + seconds;
                        default -> name + ", which the service ignores, or leave it out.";
                    };
        });
    }
}
