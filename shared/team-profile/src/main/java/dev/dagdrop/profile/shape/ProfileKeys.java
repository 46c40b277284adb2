package dev.dagdrop.profile.shape;

/** The keys of a profile; those of settings are spelled as CreateWorkflow spells them. */
public final class ProfileKeys {
    public static final String TEAM = "Team";
    public static final String ROLE_ARN = "RoleArn";
    public static final String DESCRIPTION = "Description";
    public static final String ENCRYPTION = "EncryptionConfiguration";
    public static final String TYPE = "Type";
    public static final String KMS_KEY_ID = "KmsKeyId";
    public static final String LOGGING = "LoggingConfiguration";
    public static final String LOG_GROUP_NAME = "LogGroupName";
    public static final String ENGINE_VERSION = "EngineVersion";
    public static final String NETWORK = "NetworkConfiguration";
    public static final String SECURITY_GROUP_IDS = "SecurityGroupIds";
    public static final String SUBNET_IDS = "SubnetIds";
    public static final String TAGS = "Tags";
    public static final String TRIGGER_MODE = "TriggerMode";
    public static final String NOTIFY = "Notify";
    public static final String ALLOWED_OPERATORS = "AllowedOperators";
    public static final String CHECK_OVERRIDES = "CheckOverrides";
    public static final String WORKFLOWS = "Workflows";

    private ProfileKeys() {}
}
