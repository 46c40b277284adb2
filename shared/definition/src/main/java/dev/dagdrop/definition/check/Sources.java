package dev.dagdrop.definition.check;

/** The pages that rules refer to. */
public final class Sources {
    private static final String GUIDE = "https://docs.aws.amazon.com/mwaa/latest/mwaa-serverless-userguide/";

    public static final String QUOTAS = GUIDE + "mwaa-serverless-quotas.html";
    public static final String WORKFLOWS = GUIDE + "workflows.html";
    public static final String OPERATORS = GUIDE + "operators.html";
    public static final String PARAMETERS = GUIDE + "supported-airflow-parameters.html";
    public static final String TEMPLATES = GUIDE + "supported-jinja-parameters.html";
    public static final String YAML = "https://yaml.org/spec/1.1/";
    public static final String PYYAML = "https://pyyaml.org/wiki/PyYAMLDocumentation";
    public static final String CODE = GUIDE + "custom-code-operators.html";

    private Sources() {}
}
