package dev.dagdrop.definition.check.dag;

import dev.dagdrop.definition.yaml.VariableReference;
import dev.dagdrop.definition.yaml.YamlScalar;
import java.util.List;

/** The keys of {@code default_args}. */
enum DefaultArgsKeys {
    TAKEN,
    /** AWS's converter writes it, the service was seen to refuse it. */
    DISPUTED,
    REFUSED;

    static final List<String> TAKEN_KEYS = List.of(
            "owner",
            "email",
            "retries",
            "retry_delay",
            "priority_weight",
            "start_date",
            "end_date",
            "wait_for_downstream",
            "execution_timeout",
            "trigger_rule");

    /** Those that the service takes here and ignores in the tasks they are for. */
    static final List<String> IGNORED_KEYS = List.of("owner", "email", "priority_weight", "wait_for_downstream");

    static final List<String> DISPUTED_KEYS = List.of("depends_on_past", "email_on_failure", "email_on_retry");

    static DefaultArgsKeys of(YamlScalar key) {
        if (VariableReference.completes(key)) {
            return TAKEN;
        }
        if (!key.isString()) {
            return REFUSED;
        }
        if (TAKEN_KEYS.contains(key.value())) {
            return TAKEN;
        }
        return DISPUTED_KEYS.contains(key.value()) ? DISPUTED : REFUSED;
    }
}
