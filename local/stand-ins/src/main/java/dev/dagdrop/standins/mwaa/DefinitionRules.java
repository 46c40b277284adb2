package dev.dagdrop.standins.mwaa;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * What the service checks when it makes a version: a small, honest part of it, so that a definition which passes here may still be
 * refused there. Refusals follow what was reported of the live service; ignored attributes are those of
 * docs.aws.amazon.com/mwaa/latest/mwaa-serverless-userguide/supported-airflow-parameters.html
 */
final class DefinitionRules {

    private static final Set<String> IGNORED_ON_DAG = Set.of(
            "description",
            "catchup",
            "tags",
            "max_active_runs",
            "max_active_tasks",
            "dagrun_timeout",
            "fail_fast",
            "access_control",
            "owner_links",
            "auto_register",
            "dag_display_name",
            "is_paused_upon_creation",
            "on_failure_callback",
            "on_success_callback",
            "render_template_as_native_obj",
            "template_searchpath");

    private static final Set<String> IGNORED_ON_TASK = Set.of(
            "aws_conn_id",
            "region_name",
            "verify",
            "botocore_config",
            "deferrable",
            "depends_on_past",
            "email",
            "owner",
            "email_on_failure",
            "email_on_retry",
            "pool",
            "pool_slots",
            "queue",
            "priority_weight",
            "weight_rule",
            "sla",
            "executor_config",
            "run_as_user",
            "on_failure_callback",
            "on_success_callback",
            "retry_exponential_backoff");

    private static final Set<String> REFUSED_ON_DAG = Set.of(
            "task_groups", "schedule_interval", "timetable", "timezone", "default_view", "orientation", "concurrency");

    private static final Set<String> REFUSED_ON_TASK =
            Set.of("upstream_tasks", "downstream_tasks", "depends_on", "upstream", "downstream", "needs", "depends");

    private DefinitionRules() {}

    /** @throws ServiceError when the service would refuse it */
    static AcceptedText check(String text, int maxBytes) {
        if (text.getBytes(StandardCharsets.UTF_8).length > maxBytes) {
            throw refused("The definition is larger than " + maxBytes + " bytes");
        }
        Map<?, ?> root = mapping(parse(text), "The definition");
        if (root.size() != 1) {
            throw refused("DAG definition should contain a single DAG");
        }
        Map.Entry<?, ?> only = root.entrySet().iterator().next();
        String dagId = String.valueOf(only.getKey());
        Map<?, ?> dag = mapping(only.getValue(), dagId);
        unexpected(dag, REFUSED_ON_DAG, dagId);
        Set<String> ignored = new TreeSet<>(present(dag, IGNORED_ON_DAG));
        if (!(dag.get("tasks") instanceof Map<?, ?> tasks) || tasks.isEmpty()) {
            throw refused("Invalid tasks configuration.");
        }
        tasks.forEach((id, task) -> {
            String taskId = String.valueOf(id);
            Map<?, ?> settings = mapping(task, taskId);
            task(taskId, settings, tasks.keySet());
            present(settings, IGNORED_ON_TASK).forEach(name -> ignored.add(taskId + "." + name));
        });
        List<String> warnings =
                ignored.isEmpty() ? List.of() : List.of("ignored attributes: " + String.join(", ", ignored));
        return new AcceptedText(text, schedule(dag), warnings);
    }

    private static void task(String id, Map<?, ?> task, Set<?> taskIds) {
        if (!(task.get("operator") instanceof String operator)) {
            throw refused(id + ".operator: Required field missing");
        }
        // A class has a module; the service takes no short names.
        if (!operator.contains(".")) {
            throw refused("operator '" + operator + "' is not supported");
        }
        List<String> unknown = present(task, REFUSED_ON_TASK);
        if (!unknown.isEmpty()) {
            throw refused("Invalid arguments were passed to " + operator + " (task_id: " + id + "): " + unknown);
        }
        if (task.get("dependencies") instanceof List<?> dependencies) {
            for (Object dependency : dependencies) {
                if (!taskIds.contains(dependency)) {
                    throw refused("Key error - " + dependency + " not in (" + taskIds + ")");
                }
            }
        }
    }

    private static Object parse(String text) {
        try {
            Object parsed = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
            return parsed == null ? Map.of() : parsed;
        } catch (YAMLException e) {
            throw ServiceError.validation(
                    ServiceError.Reason.CANNOT_PARSE, "The definition is not valid YAML: " + e.getMessage());
        }
    }

    private static Optional<String> schedule(Map<?, ?> dag) {
        return dag.get("schedule") instanceof String schedule
                        && !schedule.strip().equalsIgnoreCase("none")
                ? Optional.of(schedule)
                : Optional.empty();
    }

    private static void unexpected(Map<?, ?> settings, Set<String> names, String where) {
        List<String> found = present(settings, names);
        if (!found.isEmpty()) {
            throw refused(where + "." + found.getFirst() + ": Unexpected element");
        }
    }

    private static List<String> present(Map<?, ?> settings, Set<String> names) {
        List<String> present = new ArrayList<>(names);
        present.retainAll(settings.keySet());
        present.sort(null);
        return present;
    }

    private static Map<?, ?> mapping(Object value, String what) {
        if (value instanceof Map<?, ?> map) {
            return map;
        }
        throw refused(what + " is not a mapping");
    }

    private static ServiceError refused(String message) {
        return ServiceError.validation(ServiceError.Reason.OTHER, message);
    }
}
