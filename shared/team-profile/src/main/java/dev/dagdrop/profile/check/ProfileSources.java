package dev.dagdrop.profile.check;

/** The pages that rules refer to. */
final class ProfileSources {
    static final String YAML = "https://yaml.org/spec/1.1/";
    static final String CREATE =
            "https://docs.aws.amazon.com/mwaa-serverless/latest/APIReference/API_CreateWorkflow.html";
    static final String ENCRYPTION =
            "https://docs.aws.amazon.com/mwaa-serverless/latest/APIReference/API_EncryptionConfiguration.html";
    static final String NETWORK =
            "https://docs.aws.amazon.com/mwaa-serverless/latest/APIReference/API_NetworkConfiguration.html";
    static final String ITEMS = "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Constraints.html";
    static final String VPC = "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_AwsVpcConfiguration.html";
    static final String EC2_IDS = "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/resource-ids.html";
    static final String ZONES =
            "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-regions-availability-zones.html";
    static final String LOG_GROUP =
            "https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_CreateLogGroup.html";
    static final String KMS = "https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html";
    static final String ROLES = "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html";
    static final String PASS_ROLE = "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html";
    static final String TAGS = "https://docs.aws.amazon.com/tag-editor/latest/userguide/best-practices-and-strats.html";
    static final String TAG_RESOURCE =
            "https://docs.aws.amazon.com/mwaa-serverless/latest/APIReference/API_TagResource.html";
    static final String SUBSCRIBE = "https://docs.aws.amazon.com/sns/latest/api/API_Subscribe.html";
    static final String SECRETS = "https://docs.aws.amazon.com/secretsmanager/latest/userguide/best-practices.html";
    static final String OPERATORS = "https://docs.aws.amazon.com/mwaa/latest/mwaa-serverless-userguide/operators.html";
    static final String WORKFLOWS = "https://docs.aws.amazon.com/mwaa/latest/mwaa-serverless-userguide/workflows.html";

    private ProfileSources() {}
}
