package dev.dagdrop.definition.check;

/** The pages that rules refer to. */
final class Sources {
    private static final String GUIDE = "https://docs.aws.amazon.com/mwaa/latest/mwaa-serverless-userguide/";

    static final String QUOTAS = GUIDE + "mwaa-serverless-quotas.html";
    static final String WORKFLOWS = GUIDE + "workflows.html";
    static final String OPERATORS = GUIDE + "operators.html";
    static final String PARAMETERS = GUIDE + "supported-airflow-parameters.html";
    static final String YAML = "https://yaml.org/spec/1.1/";
    static final String PYYAML = "https://pyyaml.org/wiki/PyYAMLDocumentation";

    private Sources() {}
}
