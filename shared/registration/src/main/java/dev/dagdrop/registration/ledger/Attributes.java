package dev.dagdrop.registration.ledger;

/** The names of the table's attributes; none is a word that DynamoDB reserves, so expressions name them as they are. */
final class Attributes {
    static final String ID = "Id";
    static final String BUCKET = "BucketName";
    static final String KEY = "ObjectKey";
    static final String VERSION_ID = "VersionId";
    static final String E_TAG = "ETag";
    static final String SEQUENCER = "Sequencer";
    static final String CLIENT_TOKEN = "ClientToken";
    static final String STATE = "RegistrationState";
    static final String CLAIM_OWNER = "ClaimOwner";
    static final String LEASE_END = "LeaseEnd";
    static final String ATTEMPTS = "Attempts";
    static final String DENIALS = "Denials";
    static final String OUTCOME = "Outcome";
    static final String COMPLETED_AT = "CompletedAt";
    static final String WORKFLOW_ARN = "WorkflowArn";
    static final String WORKFLOW_VERSION = "WorkflowVersion";
    static final String WORKFLOW_STATUS = "WorkflowStatus";
    static final String CREATED_AT = "CreatedAt";
    static final String MODIFIED_AT = "ModifiedAt";
    static final String REVISION_ID = "RevisionId";
    static final String IS_LATEST_VERSION = "IsLatestVersion";
    static final String WARNINGS = "Warnings";
    static final String FINGERPRINT = "Fingerprint";
    static final String PREVIOUS_FINGERPRINT = "PreviousFingerprint";
    static final String ROLE_ARN = "RoleArn";
    static final String TAG_KEYS = "TagKeys";
    static final String ENCRYPTION_KEY = "EncryptionKey";
    static final String SETTINGS_DIGEST = "SettingsDigest";
    static final String AWAITS_PROFILE = "AwaitsProfile";
    static final String NOTICE = "Notice";
    static final String LAST_ERROR = "LastError";
    static final String EXPIRES_AT = "ExpiresAt";

    /** Values of {@link #STATE}. */
    static final String CLAIMED = "CLAIMED";

    static final String FINISHED = "FINISHED";

    /** The value of {@link #PREVIOUS_FINGERPRINT} where none was known. */
    static final String NO_FINGERPRINT = "unknown";

    private Attributes() {}
}
