package dev.dagdrop.definition.check.task;

import dev.dagdrop.definition.operators.OperatorCatalogue;
import dev.dagdrop.definition.operators.OperatorSpec;
import dev.dagdrop.definition.operators.ParameterSpec;
import dev.dagdrop.definition.yaml.YamlEntry;
import dev.dagdrop.definition.yaml.YamlMapping;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the arguments a task does not give. */
final class AbsentArguments {
    private AbsentArguments() {}

    /** The names of the wanted arguments that are neither given nor given under another name, about which a rule speaks. */
    static List<String> in(
            YamlMapping settings, OperatorSpec operator, OperatorCatalogue catalogue, List<ParameterSpec> wanted) {
        List<String> missing = new ArrayList<>(0);
        for (ParameterSpec parameter : wanted) {
            if (settings.entry(parameter.name()).isEmpty()) {
                missing.add(parameter.name());
            }
        }
        if (missing.isEmpty() || TaskKeys.isMapped(settings)) {
            return List.of();
        }
        missing.removeAll(givenOtherwise(settings, operator, catalogue));
        return missing;
    }

    private static Set<String> givenOtherwise(
            YamlMapping settings, OperatorSpec operator, OperatorCatalogue catalogue) {
        Set<String> names = new HashSet<>();
        for (UnlistedArguments.UnlistedArgument unknown : UnlistedArguments.in(settings, operator, catalogue)) {
            unknown.meant().ifPresent(names::add);
        }
        if (settings.entry("python_callable_name").isPresent()) {
            names.add("python_callable");
        }
        for (YamlEntry wrapped : WrappedArguments.wrapped(settings, operator)) {
            names.add(wrapped.key().value());
        }
        return names;
    }
}
