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
 * <p>Names, groups and globs without a dot are about the classes that the service brings: a class of the team's own code,
 * which can have any name, takes its path.
 *
 * @param entries as written
 */
public record AllowedOperators(List<String> entries) {
    /** Packages that a team's code cannot add classes to, unlike {@code airflow.providers}. */
    private static final List<String> AIRFLOWS_OWN = List.of(
            "airflow.providers.amazon.",
            "airflow.providers.standard.",
            "airflow.providers.common.sql.",
            "airflow.operators.",
            "airflow.sensors.");

    /** Keeps its own copy. */
    public AllowedOperators {
        entries = List.copyOf(entries);
    }

    /**
     * Whether any entry allows the operator of this class path. None allows a path with a dollar sign: the service's loader
     * puts an environment variable there, so what it names is not known.
     */
    public boolean allow(String path) {
        if (path.indexOf('$') >= 0) {
            return false;
        }
        for (String entry : entries) {
            if (allows(entry, path)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a class path is of a package that the service brings and a team's code cannot add to. */
    public static boolean isAirflowsOwn(String path) {
        return AIRFLOWS_OWN.stream().anyMatch(path::startsWith);
    }

    private static boolean allows(String entry, String path) {
        Glob glob = new Glob(entry);
        if (entry.indexOf('.') >= 0) {
            return glob.matches(path);
        }
        if (!isAirflowsOwn(path)) {
            return false;
        }
        String className = path.substring(path.lastIndexOf('.') + 1);
        return glob.matches(className)
                || (glob.isExact() && ServiceGroup.of(path).allows(entry));
    }
}
