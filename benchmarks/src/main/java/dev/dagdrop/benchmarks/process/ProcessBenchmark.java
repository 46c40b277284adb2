package dev.dagdrop.benchmarks.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Measures the packaged function, prints a table and writes JSON.
 *
 * <p>Arguments: the folder that {@code make build-RegisterWorkflowFunction} filled, the JSON file to write, how many cold
 * starts, and how many uploads the load run sends (0: none).
 */
public final class ProcessBenchmark {
    private ProcessBenchmark() {}

    /** Runs in the root of the repository. */
    public static void main(String[] arguments) throws IOException {
        Path deployment = Path.of(arguments[0]);
        int rounds = Integer.parseInt(arguments[2]);
        int uploads = Integer.parseInt(arguments[3]);
        Optional<Python> python = Python.find();
        System.out.println(python.map(Python::describe)
                .orElse("No Python peers: python3 has not boto3 with mwaa-serverless and PyYAML with its C loader."));
        try (CannedAws aws = new CannedAws(SampleUpload.definition())) {
            Map<String, String> environment = environment(aws.url());
            List<Contender> contenders =
                    new Contenders(deployment, Files.createTempDirectory("benchmark"), python).all();
            BenchmarkRun run = new BenchmarkRun(aws, environment);
            run.starts(contenders, rounds);
            run.warm(contenders.stream()
                    .filter(contender -> !contender.name().equals(Contenders.UNPRIMED))
                    .toList());
            Map<String, Double> more = new HashMap<>();
            more.put("artefactMegabytes", PackageSize.zippedBytes(deployment) / 1e6);
            if (uploads > 0) {
                Contender dagdrop = contenders.stream()
                        .filter(contender -> contender.name().equals(Contenders.COLD))
                        .findFirst()
                        .orElseThrow();
                more.put("uploadsPerSecondOneProcess", LoadRun.uploadsPerSecond(dagdrop, 1, uploads, environment));
                more.put("uploadsPerSecondTwoProcesses", LoadRun.uploadsPerSecond(dagdrop, 2, uploads, environment));
            }
            BenchmarkReport report = new BenchmarkReport(run.measured(), more);
            System.out.println(report.table());
            Files.writeString(Path.of(arguments[1]), report.json());
        }
        System.exit(0);
    }

    /** What template.yaml and Lambda give a function, on canned answers. */
    private static Map<String, String> environment(String endpoint) {
        return Map.ofEntries(
                Map.entry("AWS_ENDPOINT_URL", endpoint),
                Map.entry("AWS_REGION", "eu-central-1"),
                Map.entry("AWS_DEFAULT_REGION", "eu-central-1"),
                Map.entry("AWS_ACCESS_KEY_ID", "AKIAIOSFODNN7EXAMPLE"),
                Map.entry("AWS_SECRET_ACCESS_KEY", "not-a-secret"),
                Map.entry("AWS_EC2_METADATA_DISABLED", "true"),
                Map.entry("AWS_LAMBDA_FUNCTION_NAME", "benchmark"),
                Map.entry("AWS_LAMBDA_LOG_FORMAT", "JSON"),
                Map.entry("AWS_LAMBDA_LOG_LEVEL", "INFO"),
                Map.entry("METRICS", "true"),
                Map.entry("TABLE_NAME", "registrations"),
                Map.entry("TOPIC_ARN", "arn:aws:sns:eu-central-1:123456789012:notices"),
                Map.entry("BUCKET_NAME", "drop"),
                Map.entry("WORKFLOW_PREFIX", "workflows/"),
                Map.entry("WORKFLOW_ROLE_ARN", "arn:aws:iam::123456789012:role/workflows"),
                Map.entry("INTAKE_QUEUE_URL", endpoint + "/123456789012/intake"),
                Map.entry("DEAD_LETTER_QUEUE_URL", endpoint + "/123456789012/dead"));
    }
}
