package dev.dagdrop.functions.register;

/** Definitions the tests drop. */
final class Definitions {
    static final String GOOD = """
            finance_daily:
              schedule: "0 6 * * *"
              tasks:
                extract:
                  operator: airflow.providers.amazon.aws.operators.s3.S3ListOperator
                  bucket: finance-raw
            """;

    static final String UNKNOWN_DEPENDENCY = """
            finance_daily:
              tasks:
                extract:
                  operator: airflow.providers.amazon.aws.operators.s3.S3ListOperator
                  bucket: finance-raw
                report:
                  operator: airflow.providers.amazon.aws.operators.s3.S3ListOperator
                  bucket: finance-raw
                  dependencies: [extarct]
            """;

    private Definitions() {}
}
