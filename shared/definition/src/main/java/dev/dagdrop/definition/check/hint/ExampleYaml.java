package dev.dagdrop.definition.check.hint;

/** Short, correct definitions for hints. */
public final class ExampleYaml {
    public static final String OPERATOR = "airflow.providers.amazon.aws.operators.s3.S3ListOperator";

    public static final String DAG = """
            my_dag:
              dag_id: my_dag
              tasks:
                list_files:
                  operator: airflow.providers.amazon.aws.operators.s3.S3ListOperator
                  bucket: my-bucket""";

    public static final String TASKS = """
            tasks:
              extract:
                operator: …
              load:
                operator: …
                dependencies: [extract]""";

    private ExampleYaml() {}
}
