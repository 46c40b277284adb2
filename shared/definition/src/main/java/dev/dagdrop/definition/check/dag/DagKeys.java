package dev.dagdrop.definition.check.dag;

import dev.dagdrop.definition.check.value.AirflowDefaults;
import dev.dagdrop.definition.yaml.ScalarType;
import dev.dagdrop.definition.yaml.VariableReference;
import dev.dagdrop.definition.yaml.YamlEntry;
import dev.dagdrop.definition.yaml.YamlMapping;
import dev.dagdrop.definition.yaml.YamlNode;
import dev.dagdrop.definition.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What the service does with the keys of a DAG. */
enum DagKeys {
    /** It has a meaning. */
    USED,
    /** The service takes it and drops it, with a warning of its own. */
    IGNORED,
    /** One source lists it, another says that the service refuses what it does not know. */
    DISPUTED,
    /** It is refused; another check says what to write. */
    REPLACED,
    /** It is refused. */
    UNKNOWN;

    static final Set<String> USED_KEYS =
            Set.of("dag_id", "schedule", "start_date", "end_date", "default_args", "params", "tasks");

    static final Set<String> IGNORED_KEYS = Set.of(
            "description",
            "tags",
            "catchup",
            "max_active_runs",
            "max_active_tasks",
            "max_consecutive_failed_dag_runs",
            "dagrun_timeout",
            "is_paused_upon_creation",
            "depends_on_past",
            "email_on_failure",
            "email_on_retry",
            "sla_miss_callback",
            "on_failure_callback",
            "on_success_callback",
            "template_searchpath",
            "template_undefined",
            "user_defined_macros",
            "user_defined_filters",
            "access_control",
            "jinja_environment_kwargs",
            "render_template_as_native_obj",
            "owner_links",
            "auto_register",
            "fail_fast",
            "dag_display_name");

    static final Set<String> DISPUTED_KEYS = Set.of(
            "doc_md",
            "fail_stop",
            "python_version",
            "has_serialized_dag",
            "one_success_callback",
            "one_failure_callback",
            "dagrun_timeout_sec");

    /** What may have been meant by a name that is unknown. */
    static final List<String> MEANINGFUL = List.of(
            "schedule",
            "tasks",
            "params",
            "default_args",
            "dag_id",
            "start_date",
            "end_date",
            "description",
            "tags",
            "catchup",
            "max_active_runs");

    static DagKeys of(YamlScalar key) {
        if (VariableReference.completes(key)) {
            return USED;
        }
        return key.isString() ? of(key.value()) : UNKNOWN;
    }

    /** Whether nothing is written, or something that an environment variable makes. */
    static boolean isOpen(YamlNode value) {
        boolean nothing = value instanceof YamlScalar scalar && scalar.type() == ScalarType.NULL;
        return nothing || VariableReference.decides(value);
    }

    private static DagKeys of(String key) {
        if (USED_KEYS.contains(key)) {
            return USED;
        }
        if (key.equals("schedule_interval")) {
            return REPLACED;
        }
        if (IGNORED_KEYS.contains(key)) {
            return IGNORED;
        }
        return DISPUTED_KEYS.contains(key) ? DISPUTED : UNKNOWN;
    }

    /** The entries that count, each key once. */
    static List<YamlEntry> entries(YamlMapping mapping) {
        return mapping.distinct();
    }

    /** The keys of one kind that say more than their default, in the order written. */
    static List<YamlScalar> among(YamlMapping dag, DagKeys kind) {
        List<YamlScalar> keys = new ArrayList<>();
        for (YamlEntry entry : entries(dag)) {
            if (of(entry.key()) == kind && !AirflowDefaults.isOfDag(entry)) {
                keys.add(entry.key());
            }
        }
        return keys;
    }
}
