package dev.dagdrop.standins;

import dev.dagdrop.standins.http.BusyPortException;
import dev.dagdrop.standins.mwaa.Quotas;
import java.time.Clock;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;

/** All five stand-ins, started and stopped together. */
public final class StandIns implements AutoCloseable {

    private final S3StandIn s3;
    private final DynamoDbStandIn dynamoDb;
    private final SnsStandIn sns;
    private final MwaaServerlessStandIn mwaaServerless;
    private final SqsStandIn sqs;

    private StandIns(
            S3StandIn s3,
            DynamoDbStandIn dynamoDb,
            SnsStandIn sns,
            MwaaServerlessStandIn mwaaServerless,
            SqsStandIn sqs) {
        this.s3 = s3;
        this.dynamoDb = dynamoDb;
        this.sns = sns;
        this.mwaaServerless = mwaaServerless;
        this.sqs = sqs;
    }

    /** Starts all on free ports. */
    public static StandIns start() {
        return start(0);
    }

    /**
     * Starts all: S3 at the base port, DynamoDB, SNS, MWAA Serverless and SQS at the four that follow.
     *
     * @param basePort the first port, 0 for free ones
     * @throws BusyPortException when one of the ports is taken; none of the stand-ins is left running
     */
    public static StandIns start(int basePort) {
        return start(basePort, Quotas.DEFAULT);
    }

    /** The same, with other quotas than a new account's. */
    public static StandIns start(int basePort, Quotas quotas) {
        return start(basePort, quotas, Clock.systemUTC());
    }

    /** The same, with the queues on a clock of the caller's; see {@link SqsStandIn#start(int, InstantSource)}. */
    public static StandIns start(int basePort, Quotas quotas, InstantSource queueClock) {
        StandInStartup starts = StandInStartup.all(basePort, quotas, queueClock);
        return new StandIns(
                starts.s3().resultNow(),
                starts.dynamoDb().resultNow(),
                starts.sns().resultNow(),
                starts.mwaaServerless().resultNow(),
                starts.sqs().resultNow());
    }

    /** The S3 endpoint. */
    public S3StandIn s3() {
        return s3;
    }

    /** The DynamoDB endpoint. */
    public DynamoDbStandIn dynamoDb() {
        return dynamoDb;
    }

    /** The SNS endpoint. */
    public SnsStandIn sns() {
        return sns;
    }

    /** The MWAA Serverless endpoint. */
    public MwaaServerlessStandIn mwaaServerless() {
        return mwaaServerless;
    }

    /** The SQS endpoint. */
    public SqsStandIn sqs() {
        return sqs;
    }

    /** The environment variables that send any SDK or the AWS CLI to the stand-ins, in a fixed order. */
    public Map<String, String> endpointVariables() {
        Map<String, String> variables = new LinkedHashMap<>();
        variables.put("AWS_ENDPOINT_URL_S3", s3.endpoint().toString());
        variables.put("AWS_ENDPOINT_URL_DYNAMODB", dynamoDb.endpoint().toString());
        variables.put("AWS_ENDPOINT_URL_SNS", sns.endpoint().toString());
        variables.put(
                "AWS_ENDPOINT_URL_MWAA_SERVERLESS", mwaaServerless.endpoint().toString());
        variables.put("AWS_ENDPOINT_URL_SQS", sqs.endpoint().toString());
        variables.put("AWS_ACCESS_KEY_ID", LocalAccount.ACCESS_KEY_ID);
        variables.put("AWS_SECRET_ACCESS_KEY", LocalAccount.SECRET_ACCESS_KEY);
        variables.put("AWS_REGION", LocalAccount.REGION.id());
        // boto3 and version 1 of the AWS CLI read this one only.
        variables.put("AWS_DEFAULT_REGION", LocalAccount.REGION.id());
        return variables;
    }

    @Override
    public void close() {
        // MWAA Serverless reads from S3, so it stops first.
        try (s3;
                dynamoDb;
                sns;
                mwaaServerless;
                sqs) {
            // try-with-resources closes them all, in reverse, even when one fails.
        }
    }
}
