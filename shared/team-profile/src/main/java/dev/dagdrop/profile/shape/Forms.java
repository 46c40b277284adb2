package dev.dagdrop.profile.shape;

/**
 * What texts of a profile look like, as regular expressions that Java and JSON Schema have in common; each is about the
 * whole text.
 */
public final class Forms {
    /** A team: letters and digits in runs, with single {@code _} or {@code -} between them. */
    public static final String TEAM = "[A-Za-z0-9]+([_-][A-Za-z0-9]+)*";

    /**
     * RoleARN of the service's model.
     *
     * @see <a href="https://docs.aws.amazon.com/mwaa-serverless/latest/APIReference/API_CreateWorkflow.html">CreateWorkflow</a>
     */
    public static final String ROLE_ARN = "arn:aws(?:-(?:cn|us-gov|iso|iso-b|iso-e|iso-f))?:iam::[0-9]{12}:role"
            + "(/[a-zA-Z0-9+=,.@_\\-]{1,512})*?/[a-zA-Z0-9+=,.@_\\-]{1,64}";

    /** A description is one line, as the model's pattern {@code .+} has it. */
    public static final String ONE_LINE = "[^\\r\\n]+";

    /**
     * A key's id, ARN, alias or alias ARN.
     *
     * @see <a href="https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html">Key identifiers of KMS</a>
     */
    public static final String KMS_KEY = "(arn:aws[a-z-]*:kms:[a-z0-9-]+:[0-9]{12}:)?"
            + "(alias/[a-zA-Z0-9/_-]+|(key/)?(mrk-[0-9a-f]{32}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}))";

    /**
     * A log group's name.
     *
     * @see <a href="https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_CreateLogGroup.html">CreateLogGroup</a>
     */
    public static final String LOG_GROUP = "(?!aws/)[.\\-_/#A-Za-z0-9]+";

    /**
     * A subnet's id: the model's {@code subnet-[a-z0-9]*} with the 8 or 17 digits EC2 gives.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/resource-ids.html">Resource ids of EC2</a>
     */
    public static final String SUBNET = "subnet-([0-9a-f]{8}|[0-9a-f]{17})";

    /** A security group's id: the model's {@code sg-[a-z0-9]*} with the 8 or 17 digits EC2 gives. */
    public static final String SECURITY_GROUP = "sg-([0-9a-f]{8}|[0-9a-f]{17})";

    /**
     * A tag's key: not AWS's own and not ours.
     *
     * @see <a href="https://docs.aws.amazon.com/tag-editor/latest/userguide/best-practices-and-strats.html">Tags</a>
     */
    public static final String TAG_KEY = "(?![aA][wW][sS]:)(?![dD][aA][gG][dD][rR][oO][pP]:)[^\\r\\n]+";

    /** An email address as people have it. */
    public static final String EMAIL =
            "[A-Za-z0-9.!#$%&'*+/=?^_{|}~\\-]{1,64}@[A-Za-z0-9\\-]{1,63}(\\.[A-Za-z0-9\\-]{1,63})+";

    /** An address of a web server that can be reached from outside: no blanks, a host with a dot, no fragment. */
    public static final String HTTPS =
            "https://([^\\s/@#?]+@)?[A-Za-z0-9\\-]{1,63}(\\.[A-Za-z0-9\\-]{1,63})+(:[0-9]{1,5})?([/?][^\\s#]*)?";

    /**
     * A queue's ARN; a FIFO queue cannot subscribe to a standard topic.
     *
     * @see <a href="https://docs.aws.amazon.com/sns/latest/api/API_Subscribe.html">Subscribe</a>
     */
    public static final String QUEUE = "arn:aws[a-z-]*:sqs:[a-z0-9-]+:[0-9]{12}:[A-Za-z0-9_\\-]{1,80}";

    /** An entry of AllowedOperators: Python names, {@code *} and dots. */
    public static final String OPERATOR = "[A-Za-z0-9_*]+(\\.[A-Za-z0-9_*]+)*";

    /** The id or the name of a rule that can be overridden: no safety bound. */
    public static final String OVERRIDABLE_RULE = "DD[1-9][0-9]{2}|[a-z][a-z0-9]*(-[a-z0-9]+)*";

    /** A workflow's name with {@code *}: the model's NameString. */
    public static final String WORKFLOWS = "[a-zA-Z0-9*][a-zA-Z0-9._\\-*]*";

    private Forms() {}
}
