package dev.dagdrop.definition.check.argument;

import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.check.task.ArgumentCheck;
import dev.dagdrop.definition.check.task.Arguments;
import dev.dagdrop.definition.finding.Visible;
import dev.dagdrop.definition.model.Task;
import dev.dagdrop.definition.operators.OperatorSpec;
import dev.dagdrop.definition.template.Template;
import dev.dagdrop.definition.yaml.VariableReference;
import dev.dagdrop.definition.yaml.YamlEntry;
import dev.dagdrop.definition.yaml.YamlMapping;
import dev.dagdrop.definition.yaml.YamlScalar;
import java.util.Set;

/** DD435 wrong-identifier-form: an ARN, a name, a bucket or the URL of a queue where another of them is wanted. */
final class WrongIdentifierForm extends ArgumentCheck {
    private static final Rule RULE = Rule.warning(
            "DD435",
            "wrong-identifier-form",
            "An argument has a name where AWS requires an ARN, a URL where it requires a name, or the reverse.",
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html");

    private static final Set<String> BUCKETS = Set.of(
            "bucket",
            "bucket_name",
            "s3_bucket",
            "s3_bucket_name",
            "source_bucket_name",
            "dest_bucket_name",
            "dest_s3_bucket",
            "dest_bucket",
            "logs_bucket");

    private static final Set<String> NAMES =
            Set.of("iam_role_name", "job_name", "crawler_name", "stack_name", "event_bus_name", "delivery_stream_name");
    private static final String S3_ADDRESS = "s3://";
    private static final String ARN = "arn:";

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examineArguments(Task task, YamlMapping settings, OperatorSpec operator, Report report) {
        for (YamlEntry entry : settings.distinct()) {
            String argument = entry.key().value();
            boolean own = operator.parameter(argument).isPresent();
            if (own && entry.value() instanceof YamlScalar scalar && isKnown(scalar)) {
                examine(argument, scalar, task, operator, report);
            }
        }
    }

    private static boolean isKnown(YamlScalar scalar) {
        return scalar.isString()
                && !scalar.value().isBlank()
                && !VariableReference.completes(scalar)
                && !Template.mayHoldCode(scalar.value());
    }

    private static void examine(String argument, YamlScalar scalar, Task task, OperatorSpec operator, Report report) {
        String value = scalar.value();
        if (argument.endsWith("_arn")) {
            if (!value.startsWith(ARN)) {
                add("an ARN", "Write the full ARN: arn:aws:…", argument, scalar, task, operator, report);
            }
        } else if (BUCKETS.contains(argument)) {
            if (value.startsWith(S3_ADDRESS)) {
                String bucket = bucketOf(value.substring(S3_ADDRESS.length()));
                add(
                        "the name of a bucket",
                        "Write only the name: " + argument + ": " + Visible.cut(bucket),
                        argument,
                        scalar,
                        task,
                        operator,
                        report);
            } else if (value.startsWith("arn:aws:s3:::") || (value.contains("/") && !value.startsWith(ARN))) {
                String bucket = bucketOf(value.substring(value.startsWith(ARN) ? "arn:aws:s3:::".length() : 0));
                add(
                        "the name of a bucket",
                        "Write only the name: " + argument + ": " + Visible.cut(bucket),
                        argument,
                        scalar,
                        task,
                        operator,
                        report);
            }
        } else if (NAMES.contains(argument)) {
            if (value.startsWith(ARN)) {
                String name = value.substring(Math.max(value.lastIndexOf('/'), value.lastIndexOf(':')) + 1);
                add(
                        "a name",
                        "Write only the name: " + argument + ": " + Visible.cut(name),
                        argument,
                        scalar,
                        task,
                        operator,
                        report);
            }
        } else if (argument.equals("sqs_queue") && !value.startsWith("https://")) {
            add(
                    "the URL of a queue",
                    "Write the URL: https://sqs.….amazonaws.com/…",
                    argument,
                    scalar,
                    task,
                    operator,
                    report);
        }
    }

    private static String bucketOf(String path) {
        int slash = path.indexOf('/');
        return slash < 0 ? path : path.substring(0, slash);
    }

    private static void add(
            String wanted,
            String hint,
            String argument,
            YamlScalar scalar,
            Task task,
            OperatorSpec operator,
            Report report) {
        report.add(
                scalar.position(),
                Arguments.path(task.id()).key(argument),
                Visible.quote(argument) + " of " + operator.shortName() + " must be " + wanted + "; this is "
                        + scalar.describe(),
                hint);
    }
}
