package dev.dagdrop.definition.check.task;

import dev.dagdrop.definition.yaml.YamlMapping;
import java.util.Set;

/** Keys of a task that are no arguments of its operator. */
public final class TaskKeys {
    /** What the service's guide lists as accepted and ignored. */
    static final Set<String> IGNORED = Set.of(
            "allow_nested_operators",
            "depends_on_past",
            "do_xcom_push",
            "doc",
            "doc_json",
            "doc_md",
            "doc_rst",
            "doc_yaml",
            "email",
            "email_on_failure",
            "email_on_retry",
            "end_date",
            "executor",
            "executor_config",
            "ignore_first_depends_on_past",
            "inlets",
            "logger_name",
            "map_index_template",
            "max_active_tis_per_dag",
            "max_active_tis_per_dagrun",
            "max_retry_delay",
            "multiple_outputs",
            "on_execute_callback",
            "on_failure_callback",
            "on_retry_callback",
            "on_skipped_callback",
            "on_success_callback",
            "outlets",
            "owner",
            "pool",
            "pool_slots",
            "post_execute",
            "pre_execute",
            "priority_weight",
            "queue",
            "resources",
            "retry_exponential_backoff",
            "run_as_user",
            "sla",
            "start_date",
            "task_concurrency",
            "task_display_name",
            "task_group",
            "wait_for_downstream",
            "wait_for_past_depends_before_skipping",
            "weight_rule");

    /** What the service sets itself. */
    static final Set<String> SERVICE_CONTROLLED = Set.of("aws_conn_id", "region_name", "verify", "botocore_config");

    /** Airflow's dynamic task mapping. */
    static final Set<String> DYNAMIC = Set.of("expand", "expand_kwargs", "partial", "map");

    /** What only the generic loader knows, and not for certain here. */
    static final Set<String> LOADER_ONLY =
            Set.of("python_callable_name", "python_callable_file", "variables_as_arguments");

    /** What groups tasks or makes them of functions. */
    static final Set<String> GROUPING = Set.of("task_group_name", "parent_group_name", "decorator");

    /** What other tools call {@code dependencies}; rules of their own speak about these. */
    private static final Set<String> LIKE_DEPENDENCIES =
            Set.of("upstream_tasks", "downstream_tasks", "depends_on", "upstream", "downstream", "needs", "depends");

    private TaskKeys() {}

    /** Whether a task is mapped at run time, so that its arguments may come from elsewhere. */
    public static boolean isMapped(YamlMapping settings) {
        for (String key : DYNAMIC) {
            if (settings.entry(key).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Whether another rule than the one on unknown arguments speaks about a key, or none needs to. */
    static boolean hasItsRule(String key) {
        return key.equals("operator")
                || key.equals("dependencies")
                || key.equals("parameters")
                || key.equals("deferrable")
                || key.startsWith("__")
                || IGNORED.contains(key)
                || SERVICE_CONTROLLED.contains(key)
                || DYNAMIC.contains(key)
                || LOADER_ONLY.contains(key)
                || GROUPING.contains(key)
                || LIKE_DEPENDENCIES.contains(key);
    }
}
