package dev.dagdrop.benchmarks.process;

/** The input of every contender: one event of S3, and the definition that it names. */
final class SampleUpload {
    private static final int TASKS = 80;

    private SampleUpload() {}

    /** An upload of a new file; each number is another version. */
    static String event(int number) {
        return """
                {"Records":[{"eventVersion":"2.1","eventSource":"aws:s3","awsRegion":"eu-central-1",\
                "eventTime":"2026-11-20T08:15:30.123Z","eventName":"ObjectCreated:Put",\
                "userIdentity":{"principalId":"AWS:AIDAEXAMPLE123456789"},\
                "requestParameters":{"sourceIPAddress":"203.0.113.7"},\
                "responseElements":{"x-amz-request-id":"C3D13FE58DE4C810","x-amz-id-2":"FMyUVURIY8/IgAtTv8xRjs"},\
                "s3":{"s3SchemaVersion":"1.0","configurationId":"0b5dfb5c-6ab3-4d4c-a2b7-3f2f6b9c1d10",\
                "bucket":{"name":"drop","ownerIdentity":{"principalId":"A3NL1KOZZKExample"},"arn":"arn:aws:s3:::drop"},\
                "object":{"key":"workflows/finance/daily.yaml","size":13000,"eTag":"6805f2cfc46c0f04559748bb039d69ae",\
                "versionId":"3HL4kqtJvjVBH40N%08d","sequencer":"%018X"}}}]}""".formatted(number, number + 1);
    }

    /** A definition of 13 KB without findings: lists, copies and waits, each after the one before. */
    static String definition() {
        StringBuilder text = new StringBuilder(
                "# What is closed every night.\ndaily_close:\n  schedule: \"30 5 * * *\"\n  tasks:\n");
        for (int i = 0; i < TASKS; i++) {
            text.append("    list_%02d:\n".formatted(i))
                    .append("      operator: airflow.providers.amazon.aws.operators.s3.S3ListOperator\n")
                    .append("      bucket: \"finance-data\"\n")
                    .append("      prefix: \"in/%02d/{{ ds }}\"\n".formatted(i));
            if (i > 0) {
                text.append("      dependencies: [list_%02d]\n".formatted(i - 1));
            }
        }
        return text.toString();
    }
}
