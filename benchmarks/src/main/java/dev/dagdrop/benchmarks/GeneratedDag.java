package dev.dagdrop.benchmarks;

import java.nio.charset.StandardCharsets;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A DAG in which each task waits for the one before it and for one of the first half. */
@State(Scope.Thread)
public class GeneratedDag {
    /** How many tasks it has. */
    @Param({"500", "5000"})
    public int tasks;

    private byte[] content = {};

    /** Writes it. */
    @Setup
    public void write() {
        StringBuilder text = new StringBuilder("dag:\n  tasks:\n    t0:\n");
        addSettings(text, 0);
        for (int i = 1; i < tasks; i++) {
            text.append("    t").append(i).append(":\n");
            addSettings(text, i);
            text.append("      dependencies: [t").append(i - 1);
            text.append(i / 2 == i - 1 ? "" : ", t" + i / 2).append("]\n");
        }
        content = text.toString().getBytes(StandardCharsets.UTF_8);
    }

    byte[] content() {
        return content;
    }

    private static void addSettings(StringBuilder text, int number) {
        text.append("      operator: airflow.providers.amazon.aws.operators.s3.S3ListOperator\n");
        text.append("      bucket: data\n      prefix: \"in/").append(number).append("/{{ ds }}\"\n");
    }
}
