package dev.dagdrop.definition.check.task;

import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.check.Sources;
import dev.dagdrop.definition.model.Task;
import dev.dagdrop.definition.operators.OperatorCatalogue;
import dev.dagdrop.definition.operators.OperatorSpec;
import dev.dagdrop.definition.yaml.YamlMapping;
import dev.dagdrop.definition.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.List;

/** DD411 missing-runtime-argument. */
final class MissingRuntimeArgument extends ArgumentCheck {
    private static final Rule RULE = Rule.warning(
            "DD411",
            "missing-runtime-argument",
            "An argument that the operator needs at run time is missing.",
            Sources.OPERATORS);

    private final OperatorCatalogue catalogue;

    MissingRuntimeArgument(OperatorCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examineArguments(Task task, YamlMapping settings, OperatorSpec operator, Report report) {
        List<String> missing = new ArrayList<>(AbsentArguments.in(settings, operator, catalogue, operator.needed()));
        missing.removeIf(name -> isGivenOtherwise(name, settings));
        if (!missing.isEmpty()) {
            report.add(
                    task.operator().orElseThrow().position(),
                    Arguments.path(task.id()),
                    operator.shortName() + " usually fails at run time without " + Arguments.list(missing),
                    (missing.size() == 1 ? "Add the argument" : "Add the arguments")
                            + ", unless the task is known to work without:\n"
                            + String.join(": …\n", missing)
                            + ": …");
        }
    }

    private static boolean isGivenOtherwise(String name, YamlMapping settings) {
        return switch (name) {
            // A workgroup of Athena can have its own output location.
            case "output_location" -> settings.entry("workgroup").isPresent();
            // A session of Redshift has its database.
            case "database" -> settings.entry("session_id").isPresent();
            // A full URL names the bucket too.
            case "s3_bucket" ->
                settings.get("s3_key").orElse(null) instanceof YamlScalar key
                        && (key.value().startsWith("s3://") || ArgumentType.isTemplate(key.value()));
            // A function that is a container image has its own.
            case "runtime", "handler" -> settings.entry("package_type").isPresent();
            default -> false;
        };
    }
}
