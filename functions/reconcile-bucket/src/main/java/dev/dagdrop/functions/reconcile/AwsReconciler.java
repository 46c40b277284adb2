package dev.dagdrop.functions.reconcile;

import dev.dagdrop.registration.aws.AwsClients;
import dev.dagdrop.registration.aws.AwsIntake;
import dev.dagdrop.registration.aws.Configuration;
import dev.dagdrop.registration.mwaa.MwaaServerlessListing;
import dev.dagdrop.registration.mwaa.MwaaServerlessWorkflows;
import dev.dagdrop.registration.notice.SnsNotices;
import dev.dagdrop.registration.queue.SqsHintQueue;
import dev.dagdrop.registration.store.DynamoDbTable;
import java.time.Clock;
import software.amazon.awssdk.services.sqs.SqsClient;

/** The reconciler over AWS. */
public final class AwsReconciler {
    private AwsReconciler() {}

    /** Puts a reconciler together; no call is made. */
    public static Reconciler create(
            Configuration configuration, String teamPrefix, ReconcilerPorts ports, Clock clock) {
        return new Reconciler(scope(configuration, teamPrefix), ports, configuration.noticeLevel(), clock);
    }

    /** What the reconciler talks to; its notices go to the topic. No call is made. */
    public static ReconcilerPorts ports(
            Configuration configuration,
            ReconcileConfiguration queues,
            AwsClients clients,
            SqsClient sqs,
            Clock clock) {
        String bucket = configuration.bucketName();
        String table = configuration.tableName();
        return new ReconcilerPorts(
                new ReconcilerPorts.ComparedSides(
                        new S3BucketListing(
                                clients.s3(), bucket, configuration.account(), configuration.workflowPrefix()),
                        new S3BucketListing(clients.s3(), bucket, configuration.account(), queues.teamPrefix()),
                        new DynamoDbRecordListing(clients.dynamoDb(), table),
                        new DynamoDbTable(clients.dynamoDb(), table),
                        new MwaaServerlessListing(clients.workflows()),
                        new MwaaServerlessWorkflows(clients.workflows(), clients::updates),
                        new SnsSubscribers(clients::sns, configuration.topicArn())),
                AwsIntake.inputs(configuration, clients, clock),
                new ReconcilerPorts.DriftOutbox(
                        new SqsHintQueue(() -> sqs, queues.intakeUrl()),
                        new SqsHintQueue(() -> sqs, queues.teamUrl()),
                        new SnsNotices(clients::sns, configuration.topicArn()),
                        new DynamoDbNoticeMemory(clients.dynamoDb(), table)));
    }

    /** What an installation's reconciler compares. */
    public static ComparisonScope scope(Configuration configuration, String teamPrefix) {
        return new ComparisonScope(configuration.bucketName(), configuration.workflowPrefix(), teamPrefix);
    }
}
