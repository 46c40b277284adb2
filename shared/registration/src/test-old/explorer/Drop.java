package dev.dagdrop.registration.explorer;

import dev.dagdrop.registration.naming.Naming.Named;
import dev.dagdrop.registration.naming.WorkflowName;
import dev.dagdrop.registration.object.ReadResult;
import dev.dagdrop.registration.upload.Sequencer;
import dev.dagdrop.registration.upload.Upload;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * One upload of a scenario.
 *
 * @param label what the counter-example calls it
 * @param accepted whether the checks find nothing wrong with it
 */
record Drop(String label, Upload upload, String content, boolean accepted, ReadResult read) {
    static final Named NAMED = new Named(new WorkflowName("finance-daily"), Optional.of("finance"));
    private static final String KEY = "workflows/finance/daily.yaml";
    private static final String OTHER_KEY = "workflows/finance-daily.yaml";

    /** The n-th version of the one key. */
    static Drop version(int n, String schedule) {
        return of("v" + n, KEY, n, definition(schedule), true);
    }

    /** The n-th version of the one key, which the checks refuse. */
    static Drop broken(int n) {
        return of("v" + n + " (broken)", KEY, n, "finance_daily:\n  tasks: []\n", false);
    }

    /** The n-th version of another key that gives the same workflow name. */
    static Drop ofOtherKey(int n, String schedule) {
        return of("other key's v" + n, OTHER_KEY, n, definition(schedule), true);
    }

    boolean sameKey(Drop other) {
        return upload.key().equals(other.upload.key());
    }

    boolean isNewerThan(Drop other) {
        return upload.sequencer().compareTo(other.upload.sequencer()) > 0;
    }

    private static Drop of(String label, String key, int n, String content, boolean accepted) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        Upload upload = new Upload(
                "definitions",
                key,
                Optional.of(label),
                Optional.empty(),
                Sequencer.of("%018X".formatted(n)),
                OptionalLong.of(bytes.length));
        return new Drop(label, upload, content, accepted, new ReadResult.Content(bytes));
    }

    private static String definition(String schedule) {
        return """
                finance_daily:
                  schedule: "%s"
                  tasks:
                    extract: {operator: airflow.providers.amazon.aws.operators.s3.S3ListOperator, bucket: example}
                """.formatted(schedule);
    }
}
