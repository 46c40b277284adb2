package dev.dagdrop.registration.store;

import java.util.List;

/** The names of a workflow record's attributes; none is a word that DynamoDB reserves, so expressions name them as they are. */
final class WorkflowAttributes {
    static final String BUCKET = "BucketName";
    static final String KEY = "ObjectKey";
    static final String INPUTS = "Inputs";
    static final String OUTCOME = "Outcome";
    static final String REFUSED = "Refused";
    static final String COMPLETED_AT = "CompletedAt";
    static final String LAST_ERROR = "LastError";
    static final String ARN = "WorkflowArn";
    static final String VERSION = "WorkflowVersion";
    static final String ACCEPTED_KEY = "AcceptedKey";
    static final String ACCEPTED_VERSION = "AcceptedVersionId";
    static final String ACCEPTED_CONTENT = "AcceptedContent";
    static final String ROLE_ARN = "RoleArn";
    static final String GIVEN = "GivenSettings";
    static final String NAMED = "NamedMembers";
    static final String TAG_KEYS = "TagKeys";
    static final String TAGS = "TagsDigest";
    static final String ENCRYPTION_KEY = "EncryptionKey";
    static final String GENERATION = "Generation";
    static final String DENIALS = "Denials";
    static final String WAITING = "Waiting";
    static final String NOTICE = "Notice";
    static final String NOTICE_DIGEST = "NoticeDigest";
    static final String EXPIRES_AT = "ExpiresAt";

    /** Those that a workflow brings and takes with it. */
    static final List<String> OF_A_WORKFLOW = List.of(
            ARN,
            VERSION,
            ACCEPTED_KEY,
            ACCEPTED_VERSION,
            ACCEPTED_CONTENT,
            ROLE_ARN,
            GIVEN,
            NAMED,
            TAG_KEYS,
            TAGS,
            ENCRYPTION_KEY);

    private WorkflowAttributes() {}
}
