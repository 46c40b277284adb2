package dev.dagdrop.profile.check;

import dev.dagdrop.definition.operators.OperatorCatalogue;
import dev.dagdrop.definition.operators.OperatorStatus;
import dev.dagdrop.profile.model.ServiceGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The service groups of the catalogue's operators, for the questions of one profile. */
final class ServiceGroups {
    private final OperatorCatalogue catalogue;
    private final SortedMap<String, List<String>> paths = new TreeMap<>();

    ServiceGroups(OperatorCatalogue catalogue) {
        this.catalogue = catalogue;
        for (String name : catalogue.shortNames()) {
            for (String path : catalogue.withShortName(name)) {
                String module = ServiceGroup.of(path).module();
                if (!module.isEmpty()) {
                    paths.computeIfAbsent(module, _ -> new ArrayList<>()).add(path);
                }
            }
        }
    }

    /** Asks the catalogue about few operators: it reads each when it is first asked about. */
    boolean include(String name) {
        return paths.entrySet().stream()
                .anyMatch(module -> new ServiceGroup(module.getKey()).allows(name) && isUsable(module.getValue()));
    }

    /** The names of all groups, those that include others among them. */
    SortedSet<String> names() {
        SortedSet<String> names = new TreeSet<>();
        modules().forEach(module -> names.addAll(new ServiceGroup(module).names()));
        return names;
    }

    /** The modules that no other module's group includes. */
    SortedSet<String> widest() {
        SortedSet<String> modules = modules();
        return modules.stream()
                .filter(module -> modules.stream()
                        .noneMatch(other -> !other.equals(module) && new ServiceGroup(module).allows(other)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private SortedSet<String> modules() {
        return paths.entrySet().stream()
                .filter(module -> isUsable(module.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether any of its operators can be used: a base class cannot. */
    private boolean isUsable(List<String> operators) {
        return operators.stream()
                .anyMatch(path -> catalogue
                        .find(path)
                        .filter(spec -> spec.status() == OperatorStatus.BASE)
                        .isEmpty());
    }
}
