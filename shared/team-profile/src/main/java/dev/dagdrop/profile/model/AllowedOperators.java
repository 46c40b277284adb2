package dev.dagdrop.profile.model;

import java.util.List;

/**
 * The operators a team may use. An entry is one of these:
 *
 * <ul>
 *   <li>a class path, {@code airflow.providers.amazon.aws.operators.s3.S3ListOperator};
 *   <li>a class name, {@code S3ListOperator};
 *   <li>a service group, {@code s3}: all operators and sensors whose module is {@code s3} or begins with {@code s3_}; no
 *       transfers, which touch two services;
 *   <li>a glob over class paths where it has a dot, over class names else: {@code mycompany.operators.*}, {@code S3*Sensor}.
 * </ul>
 *
 * <p>Names, groups and globs without a dot are about the classes of Airflow and its providers only: a class of the team's own
 * code, which can have any name, takes its path.
 *
 * @param entries as written
 */
public record AllowedOperators(List<String> entries) {
    private static final String AIRFLOWS_OWN = "airflow.";

    /** Keeps its own copy. */
    public AllowedOperators {
        entries = List.copyOf(entries);
    }

    /** Whether any entry allows the operator of this class path. */
    public boolean allow(String path) {
        for (String entry : entries) {
            if (allows(entry, path)) {
                return true;
            }
        }
        return false;
    }

    private static boolean allows(String entry, String path) {
        Glob glob = new Glob(entry);
        if (entry.indexOf('.') >= 0) {
            return glob.matches(path);
        }
        if (!path.startsWith(AIRFLOWS_OWN)) {
            return false;
        }
        String className = path.substring(path.lastIndexOf('.') + 1);
        return glob.matches(className)
                || (glob.isExact() && ServiceGroup.of(path).allows(entry));
    }
}
