package dev.dagdrop.definition.check.value;

import dev.dagdrop.definition.yaml.ScalarType;
import dev.dagdrop.definition.yaml.YamlEntry;
import dev.dagdrop.definition.yaml.YamlMapping;
import dev.dagdrop.definition.yaml.YamlNode;
import dev.dagdrop.definition.yaml.YamlScalar;
import dev.dagdrop.definition.yaml.YamlSequence;
import java.util.OptionalDouble;

/**
 * Airflow's defaults for settings that the service ignores. A setting with its default says nothing, so that it is ignored
 * changes nothing; AWS's converter writes some of them into every task. They are those of {@code BaseOperator} and
 * {@code DAG} in Airflow 3.0.
 */
public final class AirflowDefaults {
    private AirflowDefaults() {}

    /** Whether a setting of a task has the value that it has when it is left out. */
    public static boolean isOfTask(YamlEntry entry) {
        return switch (entry.key().value()) {
            case "priority_weight", "pool_slots" -> isNumber(entry.value(), 1);
            case "owner" -> isText(entry.value(), "airflow");
            case "pool" -> isNothing(entry.value()) || isText(entry.value(), "default_pool");
            case "queue" -> isText(entry.value(), "default");
            case "weight_rule" -> isText(entry.value(), "downstream");
            case "allow_nested_operators", "do_xcom_push", "email_on_failure", "email_on_retry" ->
                isBoolean(entry.value(), true);
            case "depends_on_past",
                    "ignore_first_depends_on_past",
                    "multiple_outputs",
                    "wait_for_downstream",
                    "wait_for_past_depends_before_skipping" -> isBoolean(entry.value(), false);
            // A flag at first, a factor since.
            case "retry_exponential_backoff" -> isBoolean(entry.value(), false) || isNumber(entry.value(), 0);
            default -> isNothing(entry.value());
        };
    }

    /** Whether a setting of a DAG has the value that it has when it is left out. */
    public static boolean isOfDag(YamlEntry entry) {
        return switch (entry.key().value()) {
            case "max_active_runs", "max_active_tasks" -> isNumber(entry.value(), 16);
            case "max_consecutive_failed_dag_runs" -> isNumber(entry.value(), 0);
            case "auto_register" -> isBoolean(entry.value(), true);
            case "email_on_failure", "email_on_retry" -> isBoolean(entry.value(), true);
            case "catchup", "depends_on_past", "fail_fast", "fail_stop", "render_template_as_native_obj" ->
                isBoolean(entry.value(), false);
            default -> isNothing(entry.value());
        };
    }

    private static boolean isBoolean(YamlNode value, boolean wanted) {
        return value instanceof YamlScalar scalar
                && scalar.type() == ScalarType.BOOLEAN
                && Numbers.isTrue(scalar) == wanted;
    }

    private static boolean isNumber(YamlNode value, int wanted) {
        OptionalDouble number = value instanceof YamlScalar scalar ? Numbers.value(scalar) : OptionalDouble.empty();
        return number.isPresent() && number.getAsDouble() == wanted;
    }

    private static boolean isText(YamlNode value, String wanted) {
        return value instanceof YamlScalar scalar && scalar.isText(wanted);
    }

    /** Null, an empty list or an empty mapping, where the default is none or empty. */
    private static boolean isNothing(YamlNode value) {
        return switch (value) {
            case YamlScalar scalar -> scalar.type() == ScalarType.NULL;
            case YamlSequence sequence -> sequence.items().isEmpty();
            case YamlMapping mapping -> mapping.entries().isEmpty();
        };
    }
}
