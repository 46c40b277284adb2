package dev.dagdrop.standins;

import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.regions.Region;

/** The account, region and credentials of the stand-ins. They open nothing but the stand-ins. */
public final class LocalAccount {

    /** The account in every ARN; no real account has it. */
    public static final String ACCOUNT_ID = "000000000000";

    /** The region in every ARN. */
    public static final Region REGION = Region.US_EAST_1;

    /** Letters and digits only: DynamoDB Local refuses anything else. */
    public static final String ACCESS_KEY_ID = "DAGDROPLOCAL";

    /** The S3 stand-in checks signatures made with it; the others accept any. */
    public static final String SECRET_ACCESS_KEY = "dagdrop-local";

    private LocalAccount() {}

    /** The same credentials, as the SDK takes them. */
    public static AwsBasicCredentials credentials() {
        return AwsBasicCredentials.create(ACCESS_KEY_ID, SECRET_ACCESS_KEY);
    }
}
