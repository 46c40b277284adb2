package dev.dagdrop.functions.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What CloudWatch makes of a line: the metrics, once the line was held against the specification.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Embedded_Metric_Format_Specification.html">Embedded
 *     metric format</a>
 */
final class EmbeddedMetricFormat {
    private static final Schema SCHEMA = schema();

    private EmbeddedMetricFormat() {}

    /** The metrics of a line: {@code name{dimension=value, …}} to value; refuses a line that breaks the specification. */
    static Map<String, Double> metrics(JsonNode line) {
        assertThat(SCHEMA.validate(line.toString(), InputFormat.JSON))
                .as("%s", line)
                .isEmpty();
        Map<String, Double> metrics = new TreeMap<>();
        for (JsonNode directive : line.at("/_aws/CloudWatchMetrics")) {
            assertThat(directive.path("Namespace").asText()).isEqualTo("dagdrop");
            for (JsonNode set : directive.path("Dimensions")) {
                Map<String, String> dimensions = dimensions(set, line);
                directive.path("Metrics").forEach(metric -> {
                    String name = metric.path("Name").asText();
                    assertThat(line.path(name).isNumber())
                            .as("%s in %s", name, line)
                            .isTrue();
                    metrics.put(name + dimensions, line.path(name).asDouble());
                });
            }
        }
        return metrics;
    }

    /** What the schema cannot say: a dimension is a text of the line, of at most 1,024 characters. */
    private static Map<String, String> dimensions(JsonNode set, JsonNode line) {
        Map<String, String> dimensions = new TreeMap<>();
        for (JsonNode name : set) {
            JsonNode value = line.path(name.asText());
            assertThat(value.isTextual()).as("%s in %s", name, line).isTrue();
            assertThat(value.asText()).isNotEmpty().hasSizeLessThanOrEqualTo(1024);
            dimensions.put(name.asText(), value.asText());
        }
        return dimensions;
    }

    private static Schema schema() {
        try (InputStream in = EmbeddedMetricFormat.class.getResourceAsStream("/emf.schema.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(Objects.requireNonNull(in));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
