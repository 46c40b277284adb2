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

/** Builds the reconciler over AWS. */
public final class AwsReconciler {
    private AwsReconciler() {}

    /** Builds a reconciler; no call is made. */
    public static Reconciler create(
            Configuration configuration, String teamPrefix, ReconcilerPorts ports, Clock clock) {
        return new Reconciler(scope(configuration, teamPrefix), ports, configuration.noticeLevel(), clock);
    }

    /** The ports of the reconciler; its notices go to the topic. No call is made. */
    public static ReconcilerPorts ports(
            Configuration configuration,
            ReconcileConfiguration queues,
            AwsClients clients,
            SqsClient sqs,
            Clock clock) {
        return ports(configuration, queues, clients, sqs, clock, PageSizes.LARGEST);
    }

    static ReconcilerPorts ports(
            Configuration configuration,
            ReconcileConfiguration queues,
            AwsClients clients,
            SqsClient sqs,
            Clock clock,
            PageSizes pages) {
        String bucket = configuration.bucketName();
        String table = configuration.tableName();
        return new ReconcilerPorts(
                new ReconcilerPorts.ComparedSides(
                        new S3BucketListing(
                                clients.s3(),
                                bucket,
                                configuration.account(),
                                configuration.workflowPrefix(),
                                pages.objects()),
                        new S3BucketListing(
                                clients.s3(), bucket, configuration.account(), queues.teamPrefix(), pages.objects()),
                        new DynamoDbRecordListing(clients.dynamoDb(), table, pages.records()),
                        new DynamoDbTable(clients.dynamoDb(), table),
                        new MwaaServerlessListing(clients.workflows(), pages.workflows()),
                        new MwaaServerlessWorkflows(clients.workflows(), clients::updates),
                        new SnsSubscribers(clients::sns, configuration.topicArn())),
                AwsIntake.inputs(configuration, clients, clock),
                new ReconcilerPorts.DriftOutbox(
                        new SqsHintQueue(() -> sqs, queues.intakeUrl()),
                        new SqsHintQueue(() -> sqs, queues.teamUrl()),
                        new SnsNotices(clients::sns, configuration.topicArn()),
                        new DynamoDbNoticeMemory(clients.dynamoDb(), table)));
    }

    /** The scope of an installation's reconciler. */
    public static ComparisonScope scope(Configuration configuration, String teamPrefix) {
        return new ComparisonScope(configuration.bucketName(), configuration.workflowPrefix(), teamPrefix);
    }
}
