package dev.dagdrop.definition.check.task;

import dev.dagdrop.definition.operators.OperatorCatalogue;
import dev.dagdrop.definition.operators.OperatorSpec;
import dev.dagdrop.definition.operators.ParameterSpec;
import dev.dagdrop.definition.yaml.YamlEntry;
import dev.dagdrop.definition.yaml.YamlMapping;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Finds the arguments a task does not give. */
final class MissingArguments {
    private MissingArguments() {}

    /** The names of the wanted arguments that are neither given nor given under another name, about which a rule speaks. */
    static List<String> in(
            YamlMapping settings, OperatorSpec operator, OperatorCatalogue catalogue, Predicate<ParameterSpec> wanted) {
        List<String> missing = new ArrayList<>(0);
        for (ParameterSpec parameter : operator.parameters().values()) {
            if (wanted.test(parameter) && settings.entry(parameter.name()).isEmpty()) {
                missing.add(parameter.name());
            }
        }
        if (!missing.isEmpty()) {
            missing.removeAll(givenOtherwise(settings, operator, catalogue));
        }
        return isMapped(settings) ? List.of() : missing;
    }

    private static Set<String> givenOtherwise(
            YamlMapping settings, OperatorSpec operator, OperatorCatalogue catalogue) {
        Set<String> names = new HashSet<>();
        for (YamlEntry entry : settings.effective()) {
            if (Arguments.isUnknown(entry, operator, catalogue)) {
                Optional<String> meant = Arguments.meant(entry.key().value(), operator, settings, catalogue);
                meant.ifPresent(names::add);
            } else if (entry.key().isText("python_callable_name")) {
                names.add("python_callable");
            }
        }
        for (YamlEntry wrapped : ParametersWrapper.wrapped(settings, operator)) {
            names.add(wrapped.key().value());
        }
        return names;
    }

    private static boolean isMapped(YamlMapping settings) {
        for (String key : TaskKeys.DYNAMIC) {
            if (settings.entry(key).isPresent()) {
                return true;
            }
        }
        return false;
    }
}
