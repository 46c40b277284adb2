package dev.dagdrop.profile.shape;

/** How long and how many. Those without a page are of the service's model (API version 2024-07-26). */
public final class Limits {
    /** The file, in bytes: it is kept in the record of its team, which stays below 16 KB with all else that is in it. */
    public static final int FILE_BYTES = 10 * 1024;

    /** The team's name, which becomes a part of every workflow's name. */
    public static final int TEAM = 64;

    /** The id or name of a rule. */
    public static final int RULE = 40;

    public static final int ROLE_ARN = 2048;
    public static final int DESCRIPTION = 1024;
    public static final int TRIGGER_MODE = 255;
    public static final int TAG_KEY = 128;
    public static final int TAG_VALUE = 256;

    /**
     * A key's id.
     *
     * @see <a href="https://docs.aws.amazon.com/kms/latest/APIReference/API_DescribeKey.html">KeyId</a>
     */
    public static final int KMS_KEY = 2048;

    /**
     * A log group\'s name.
     *
     * @see <a href="https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_CreateLogGroup.html">CreateLogGroup</a>
     */
    public static final int LOG_GROUP = 512;

    /** All tags of a workflow. */
    public static final int TAGS = 50;

    /** Tags kept for those that dagdrop sets to prove whose a workflow is, with room for more of them. */
    public static final int OWN_TAGS = 10;

    /** Tags that are left for a profile. */
    public static final int TEAM_TAGS = TAGS - OWN_TAGS;

    /**
     * Workers are ECS tasks in the VPC, which take 16 subnets and 5 security groups.
     *
     * @see <a href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_AwsVpcConfiguration.html">AwsVpcConfiguration</a>
     */
    public static final int SUBNETS = 16;

    public static final int SECURITY_GROUPS = 5;
    public static final int NETWORK_ID = 255;

    /**
     * Each subscriber has a filter policy, and a topic takes 200 of them for all teams together.
     *
     * @see <a href="https://docs.aws.amazon.com/general/latest/gr/sns.html">Quotas of SNS</a>
     */
    public static final int SUBSCRIBERS = 20;

    public static final int ENDPOINT = 2048;
    public static final int OPERATORS = 500;
    public static final int OPERATOR = 255;
    public static final int OVERRIDES = 100;
    public static final int WORKFLOWS = 100;
    public static final int WORKFLOW_NAME = 255;

    private Limits() {}
}
