package dev.dagdrop.registration.telemetry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The member {@code _aws}, which has CloudWatch Logs make metrics of other members of the same line.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Embedded_Metric_Format_Specification.html">Embedded
 *     metric format</a>
 */
final class EmbeddedMetrics {
    static final String MEMBER = "_aws";
    static final String NAMESPACE = "dagdrop";

    private EmbeddedMetrics() {}

    /**
     * The member.
     *
     * @param timestamp of the metrics, in milliseconds since 1970
     */
    static Map<String, Object> of(long timestamp, Directive... directives) {
        List<Object> trees = new ArrayList<>();
        for (Directive directive : directives) {
            trees.add(directive.tree());
        }
        Map<String, Object> metadata = new LinkedHashMap<>();
        metadata.put("Timestamp", timestamp);
        metadata.put("CloudWatchMetrics", trees);
        return metadata;
    }

    /**
     * Metrics with the same dimensions.
     *
     * @param dimensions names of members of the line
     */
    record Directive(List<String> dimensions, List<Metric> metrics) {
        private Map<String, Object> tree() {
            Map<String, Object> tree = new LinkedHashMap<>();
            tree.put("Namespace", NAMESPACE);
            tree.put("Dimensions", List.of(dimensions));
            tree.put(
                    "Metrics",
                    metrics.stream()
                            .map(metric -> Map.of("Name", metric.name(), "Unit", metric.unit()))
                            .toList());
            return tree;
        }
    }
}
