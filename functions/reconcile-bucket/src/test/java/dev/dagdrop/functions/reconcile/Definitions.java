package dev.dagdrop.functions.reconcile;

/** Definitions that tests upload. */
final class Definitions {
    static final String GOOD = """
            daily:
              schedule: "0 6 * * *"
              tasks:
                extract:
                  operator: airflow.providers.amazon.aws.operators.s3.S3ListOperator
                  bucket: raw
            """;

    static final String CHANGED = GOOD.replace("0 6 * * *", "30 6 * * *");

    static final String BROKEN = GOOD + "      dependencies: [extarct]\n";

    private Definitions() {}
}
