package dev.dagdrop.registration.explorer;

import dev.dagdrop.registration.object.ObjectState;
import java.nio.charset.StandardCharsets;

/**
 * What is uploaded.
 *
 * @param label what a counter-example calls it
 * @param accepted whether the checks find nothing wrong with it
 */
record ModelDefinition(String label, boolean accepted, ObjectState.ObjectContent content) {
    /** A definition with this schedule. */
    static ModelDefinition scheduled(String label, String schedule) {
        return of(label, true, """
                finance_daily:
                  schedule: "%s"
                  tasks:
                    extract: {operator: airflow.providers.amazon.aws.operators.s3.S3ListOperator, bucket: example}
                """.formatted(schedule));
    }

    /** One that the checks refuse. */
    static ModelDefinition broken() {
        return of("broken", false, "finance_daily:\n  tasks: []\n");
    }

    private static ModelDefinition of(String label, boolean accepted, String text) {
        return new ModelDefinition(
                label, accepted, new ObjectState.ObjectContent(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String toString() {
        return label;
    }
}
