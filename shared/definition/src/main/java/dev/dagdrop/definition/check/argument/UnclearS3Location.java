package dev.dagdrop.definition.check.argument;

import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.check.task.ArgumentCheck;
import dev.dagdrop.definition.check.task.Arguments;
import dev.dagdrop.definition.check.task.TaskKeys;
import dev.dagdrop.definition.finding.Related;
import dev.dagdrop.definition.finding.Visible;
import dev.dagdrop.definition.model.Task;
import dev.dagdrop.definition.operators.OperatorSpec;
import dev.dagdrop.definition.template.Template;
import dev.dagdrop.definition.yaml.ScalarType;
import dev.dagdrop.definition.yaml.VariableReference;
import dev.dagdrop.definition.yaml.YamlEntry;
import dev.dagdrop.definition.yaml.YamlMapping;
import dev.dagdrop.definition.yaml.YamlNode;
import dev.dagdrop.definition.yaml.YamlScalar;
import dev.dagdrop.definition.yaml.YamlSequence;
import java.util.List;
import java.util.Optional;

/** DD436 unclear-s3-location: the bucket is named twice, or not at all. */
final class UnclearS3Location extends ArgumentCheck {
    private static final Rule RULE = Rule.warning(
            "DD436",
            "unclear-s3-location",
            "The bucket is set both by its argument and in the s3:// URL of the object, or by neither.",
            "https://github.com/apache/airflow/blob/main/providers/amazon/src/airflow/providers/amazon/aws/hooks/s3.py");

    private static final String ADDRESS = "s3://";

    /** The arguments that {@code S3Hook} makes a location of. */
    private static final List<BucketAndKey> PAIRS = List.of(
            new BucketAndKey("bucket_name", "bucket_key", true),
            new BucketAndKey("source_bucket_name", "source_bucket_key", true),
            new BucketAndKey("dest_bucket_name", "dest_bucket_key", true),
            new BucketAndKey("source_bucket_name", "source_bucket_prefix", true),
            new BucketAndKey("dest_bucket_name", "dest_bucket_prefix", true),
            new BucketAndKey("s3_bucket", "s3_key", false),
            new BucketAndKey("dest_bucket", "dest_key", false),
            new BucketAndKey("s3_bucket_name", "s3_key", false),
            new BucketAndKey("bucket", "prefix", false),
            new BucketAndKey("bucket_name", "prefix", false),
            new BucketAndKey("bucket", "keys", false));

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examineArguments(Task task, YamlMapping settings, OperatorSpec operator, Report report) {
        for (BucketAndKey pair : PAIRS) {
            boolean has = operator.parameter(pair.key).isPresent()
                    && operator.parameter(pair.bucket).isPresent();
            Optional<YamlEntry> key = has ? settings.entry(pair.key) : Optional.empty();
            if (key.isPresent() && !TaskKeys.isMapped(settings)) {
                examine(pair, key.get(), task, settings, operator, report);
            }
        }
    }

    private static void examine(
            BucketAndKey pair, YamlEntry key, Task task, YamlMapping settings, OperatorSpec operator, Report report) {
        Optional<YamlEntry> bucket = settings.entry(pair.bucket).filter(entry -> !isNull(entry.value()));
        for (YamlScalar scalar : texts(key.value())) {
            boolean address = scalar.value().startsWith(ADDRESS);
            if (address && bucket.isPresent()) {
                report.add(
                        scalar.position(),
                        Arguments.path(task.id()).key(pair.key),
                        Visible.quote(pair.bucket) + " sets the bucket, and " + Visible.quote(pair.key) + " is "
                                + scalar.describe() + ", which also contains a bucket: " + operator.shortName()
                                + " fails at run time",
                        "Remove " + Visible.quote(pair.bucket) + ", or write only the key.",
                        List.of(new Related(bucket.get().key().position(), "the bucket")));
                return;
            }
            boolean unknown = VariableReference.completes(scalar) || Template.mayHoldCode(scalar.value());
            if (pair.optionalBucket
                    && !address
                    && !unknown
                    && bucket.isEmpty()
                    && settings.entry(pair.bucket).isEmpty()) {
                report.add(
                        scalar.position(),
                        Arguments.path(task.id()).key(pair.key),
                        "no bucket is set, neither by " + Visible.quote(pair.bucket) + " nor by an s3:// URL in "
                                + Visible.quote(pair.key),
                        "Add " + pair.bucket + ", or write the full URL: s3://BUCKET/KEY");
                return;
            }
        }
    }

    private static List<YamlScalar> texts(YamlNode value) {
        return switch (value) {
            case YamlScalar scalar when scalar.isString() -> List.of(scalar);
            case YamlSequence sequence ->
                sequence.items().stream()
                        .filter(YamlScalar.class::isInstance)
                        .map(YamlScalar.class::cast)
                        .filter(YamlScalar::isString)
                        .toList();
            case YamlNode _ -> List.of();
        };
    }

    private static boolean isNull(YamlNode value) {
        return value instanceof YamlScalar scalar && scalar.type() == ScalarType.NULL;
    }

    /**
     * A bucket and what lies in it.
     *
     * @param optionalBucket whether the key may be an address instead
     */
    private record BucketAndKey(String bucket, String key, boolean optionalBucket) {}
}
