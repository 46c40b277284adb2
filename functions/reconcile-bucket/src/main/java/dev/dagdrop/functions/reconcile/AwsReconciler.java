package dev.dagdrop.functions.reconcile;

import dev.dagdrop.registration.aws.AwsClients;
import dev.dagdrop.registration.aws.AwsIntake;
import dev.dagdrop.registration.aws.Configuration;
import dev.dagdrop.registration.mwaa.MwaaServerlessListing;
import dev.dagdrop.registration.mwaa.MwaaServerlessWorkflows;
import dev.dagdrop.registration.notice.SnsNotices;
import dev.dagdrop.registration.queue.SqsHints;
import dev.dagdrop.registration.store.DynamoDbTable;
import java.time.Clock;
import software.amazon.awssdk.services.sqs.SqsClient;

/** The reconciler over AWS. */
public final class AwsReconciler {
    private AwsReconciler() {}

    /** Puts a reconciler together; no call is made. */
    public static Reconciler create(Configuration configuration, String teamPrefix, Ports ports, Clock clock) {
        return new Reconciler(scope(configuration, teamPrefix), ports, configuration.noticeLevel(), clock);
    }

    /** What the reconciler talks to; its notices go to the topic. No call is made. */
    public static Ports ports(
            Configuration configuration, Queues queues, AwsClients clients, SqsClient sqs, Clock clock) {
        String bucket = configuration.bucketName();
        String table = configuration.tableName();
        return new Ports(
                new Ports.Sides(
                        new S3BucketListing(
                                clients.s3(), bucket, configuration.account(), configuration.workflowPrefix()),
                        new S3BucketListing(clients.s3(), bucket, configuration.account(), queues.teamPrefix()),
                        new DynamoDbRecords(clients.dynamoDb(), table),
                        new DynamoDbTable(clients.dynamoDb(), table),
                        new MwaaServerlessListing(clients.workflows()),
                        new MwaaServerlessWorkflows(clients.workflows(), clients::updates),
                        new SnsSubscribers(clients::sns, configuration.topicArn())),
                AwsIntake.inputs(configuration, clients, clock),
                new Ports.Outbox(
                        new SqsHints(() -> sqs, queues.intakeUrl()),
                        new SqsHints(() -> sqs, queues.teamUrl()),
                        new SnsNotices(clients::sns, configuration.topicArn()),
                        new DynamoDbNoticeMemory(clients.dynamoDb(), table)));
    }

    /** What an installation's reconciler compares. */
    public static Scope scope(Configuration configuration, String teamPrefix) {
        return new Scope(configuration.bucketName(), configuration.workflowPrefix(), teamPrefix);
    }
}
