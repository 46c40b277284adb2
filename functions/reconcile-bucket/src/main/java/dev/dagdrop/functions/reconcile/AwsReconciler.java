package dev.dagdrop.registration.aws;

import dev.dagdrop.registration.store.DynamoDbRegistrations;
import dev.dagdrop.registration.notice.SnsNotices;
import dev.dagdrop.registration.queue.RedriveQueue;
import dev.dagdrop.registration.reconcile.Continuation;
import dev.dagdrop.registration.reconcile.DynamoDbSightings;
import dev.dagdrop.registration.reconcile.Ports;
import dev.dagdrop.registration.reconcile.Reconciler;
import dev.dagdrop.registration.reconcile.S3BucketListing;
import dev.dagdrop.registration.reconcile.Scope;
import dev.dagdrop.registration.mwaa.MwaaServerlessListing;
import dev.dagdrop.registration.mwaa.MwaaServerlessWorkflows;
import java.time.Clock;

/** The reconciler over AWS; its two queues are the caller's, since only one function has their client. */
public final class AwsReconciler {
    private AwsReconciler() {}

    /** Puts the reconciler together; no call is made. */
    public static Reconciler create(
            Configuration configuration,
            AwsClients clients,
            RedriveQueue queue,
            Continuation continuation,
            Clock clock) {
        return create(configuration, ports(configuration, clients, queue, continuation, clock), clock);
    }

    /** The same over ports of which the caller replaced some. */
    public static Reconciler create(Configuration configuration, Ports ports, Clock clock) {
        return new Reconciler(scope(configuration), ports, configuration.noticeLevel(), clock);
    }

    /** What the reconciler talks to; its notices go to the topic. */
    public static Ports ports(
            Configuration configuration,
            AwsClients clients,
            RedriveQueue queue,
            Continuation continuation,
            Clock clock) {
        return new Ports(
                new S3BucketListing(
                        clients.s3(),
                        configuration.bucketName(),
                        configuration.account(),
                        configuration.workflowPrefix()),
                new DynamoDbRegistrations(clients.dynamoDb(), configuration.tableName()),
                new MwaaServerlessListing(clients.workflows()),
                new MwaaServerlessWorkflows(clients.workflows(), clients::updates),
                queue,
                new DynamoDbSightings(clients.dynamoDb(), configuration.tableName(), clock),
                continuation,
                new SnsNotices(clients::sns, configuration.topicArn()));
    }

    /** What an installation's reconciler compares. */
    public static Scope scope(Configuration configuration) {
        return new Scope(configuration.bucketName(), configuration.workflowPrefix(), configuration.workflowRoleArn());
    }
}
