package dev.dagdrop.registration.behaviour;

/** Definitions the tests drop. */
public final class Definitions {
    public static final String GOOD = """
            finance_daily:
              dag_id: finance_daily
              schedule: "0 6 * * *"
              tasks:
                extract:
                  operator: airflow.providers.amazon.aws.operators.s3.S3ListOperator
                  bucket: finance-raw
                report:
                  operator: airflow.providers.amazon.aws.operators.sns.SnsPublishOperator
                  target_arn: arn:aws:sns:eu-west-1:123456789012:finance
                  message: done
                  dependencies: [extract]
            """;

    public static final String CHANGED = GOOD.replace("0 6 * * *", "30 6 * * *");

    /** The service accepts the key, ignores it and says so. */
    public static final String IGNORED_ATTRIBUTE = GOOD.replace("  tasks:", "  catchup: false\n  tasks:");

    public static final String UNKNOWN_DEPENDENCY = """
            finance_daily:
              tasks:
                extract:
                  operator: airflow.providers.amazon.aws.operators.s3.S3ListOperator
                  bucket: finance-raw
                report:
                  operator: airflow.providers.amazon.aws.operators.s3.S3ListOperator
                  bucket: finance-raw
                  dependencies:
                  - extarct
            """;

    private Definitions() {}
}
