package dev.dagdrop.profile.model;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The module of an operator or sensor, which says whose service it is.
 *
 * @param module such as {@code glue_crawler}; empty where the class is no operator or sensor of a module
 */
public record ServiceGroup(String module) {
    /** The group of a class path. */
    public static ServiceGroup of(String path) {
        String[] parts = path.split("\\.", -1);
        int last = parts.length - 1;
        boolean grouped = last >= 2 && (parts[last - 2].equals("operators") || parts[last - 2].equals("sensors"));
        return new ServiceGroup(grouped ? parts[last - 1] : "");
    }

    /** Whether a group of this name includes it: {@code glue} includes {@code glue} and {@code glue_crawler}. */
    public boolean allows(String group) {
        return !module.isEmpty() && !group.isEmpty() && (module.equals(group) || module.startsWith(group + "_"));
    }

    /** All names of groups that include it: {@code glue} and {@code glue_crawler}. */
    public Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        for (int end = module.indexOf('_'); end > 0; end = module.indexOf('_', end + 1)) {
            names.add(module.substring(0, end));
        }
        if (!module.isEmpty()) {
            names.add(module);
        }
        return names;
    }
}
