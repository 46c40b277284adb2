package dev.dagdrop.definition.check;

/** Short, correct definitions for hints. */
final class Examples {
    static final String OPERATOR = "airflow.providers.amazon.aws.operators.s3.S3ListOperator";

    static final String DAG = """
            my_dag:
              dag_id: my_dag
              tasks:
                list_files:
                  operator: airflow.providers.amazon.aws.operators.s3.S3ListOperator
                  bucket: my-bucket""";

    static final String TASKS = """
            tasks:
              extract:
                operator: …
              load:
                operator: …
                dependencies: [extract]""";

    private Examples() {}
}
