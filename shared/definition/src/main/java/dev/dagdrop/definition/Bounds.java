package dev.dagdrop.definition;

/**
 * What a definition may cost to read. These bounds protect the reader and cannot be lowered to warnings.
 *
 * @param maxBytes size of the file in bytes, at most {@value #CEILING_BYTES}
 * @param maxDepth how deep mappings and lists may nest, at most {@value #CEILING_DEPTH}
 * @param maxExpandedNodes how many values the document may hold once its aliases are written out
 * @param maxTasks how many tasks the DAG may have
 * @param maxFindings how many findings a validation lists; the rest is counted
 */
public record Bounds(int maxBytes, int maxDepth, int maxExpandedNodes, int maxTasks, int maxFindings) {
    /** The largest file the reader takes whatever the configuration says: 1 MiB, twenty times the service's quota. */
    public static final int CEILING_BYTES = 1024 * 1024;

    /** The deepest nesting the reader takes; the service's own loader gives up at some hundred levels. */
    public static final int CEILING_DEPTH = 1000;

    private static final int QUOTA_BYTES = 50 * 1024;
    private static final int STANDARD_DEPTH = 100;
    private static final int STANDARD_EXPANDED_NODES = 100_000;
    private static final int STANDARD_TASKS = 5_000;
    private static final int STANDARD_FINDINGS = 100;

    /**
     * Every bound lies between 1 and its ceiling.
     *
     * @throws IllegalArgumentException when a bound is below 1 or above its ceiling
     */
    public Bounds {
        require("maxBytes", maxBytes, CEILING_BYTES);
        require("maxDepth", maxDepth, CEILING_DEPTH);
        require("maxExpandedNodes", maxExpandedNodes, Integer.MAX_VALUE);
        require("maxTasks", maxTasks, Integer.MAX_VALUE);
        require("maxFindings", maxFindings, Integer.MAX_VALUE);
    }

    /**
     * The service's quota of 50 KB for the file, and far more of everything else than a file of that size needs.
     *
     * @see <a href="https://docs.aws.amazon.com/mwaa/latest/mwaa-serverless-userguide/mwaa-serverless-quotas.html">Quotas
     *     of MWAA Serverless</a>
     */
    public static Bounds standard() {
        return new Bounds(QUOTA_BYTES, STANDARD_DEPTH, STANDARD_EXPANDED_NODES, STANDARD_TASKS, STANDARD_FINDINGS);
    }

    /** The same bounds for files of another size, where the quota was raised. */
    public Bounds withMaxBytes(int bytes) {
        return new Bounds(bytes, maxDepth, maxExpandedNodes, maxTasks, maxFindings);
    }

    /** The same bounds with another number of findings listed. */
    public Bounds withMaxFindings(int findings) {
        return new Bounds(maxBytes, maxDepth, maxExpandedNodes, maxTasks, findings);
    }

    private static void require(String name, int value, int ceiling) {
        if (value < 1 || value > ceiling) {
            throw new IllegalArgumentException(name + " must be from 1 to " + ceiling + ", not " + value);
        }
    }
}
