package dev.dagdrop.registration.aws;

import dev.dagdrop.registration.ledger.DynamoDbRegistrations;
import dev.dagdrop.registration.notice.Notices;
import dev.dagdrop.registration.notice.SnsNotices;
import dev.dagdrop.registration.reconcile.Continuation;
import dev.dagdrop.registration.reconcile.DynamoDbSightings;
import dev.dagdrop.registration.reconcile.Ports;
import dev.dagdrop.registration.reconcile.Reconciler;
import dev.dagdrop.registration.reconcile.RedriveQueue;
import dev.dagdrop.registration.reconcile.S3BucketListing;
import dev.dagdrop.registration.reconcile.Scope;
import dev.dagdrop.registration.workflow.MwaaServerlessListing;
import dev.dagdrop.registration.workflow.MwaaServerlessWorkflows;
import java.time.Clock;

/** The reconciler over AWS; its two queues are the caller's, since only one function has their client. */
public final class AwsReconciler {
    private AwsReconciler() {}

    /** Puts the reconciler together, its notices going to the topic; no call is made. */
    public static Reconciler create(
            Configuration configuration,
            AwsClients clients,
            RedriveQueue queue,
            Continuation continuation,
            Clock clock) {
        Notices notices = new SnsNotices(clients.sns(), configuration.topicArn());
        return create(configuration, clients, queue, continuation, notices, clock);
    }

    /** The same with its notices going elsewhere. */
    public static Reconciler create(
            Configuration configuration,
            AwsClients clients,
            RedriveQueue queue,
            Continuation continuation,
            Notices notices,
            Clock clock) {
        return new Reconciler(
                scope(configuration),
                new Ports(
                        new S3BucketListing(clients.s3(), configuration.bucketName(), configuration.workflowPrefix()),
                        new DynamoDbRegistrations(clients.dynamoDb(), configuration.tableName()),
                        new MwaaServerlessListing(clients.workflows()),
                        new MwaaServerlessWorkflows(clients.workflows(), clients.updates()),
                        queue,
                        new DynamoDbSightings(clients.dynamoDb(), configuration.tableName(), clock),
                        continuation,
                        notices),
                configuration.noticeLevel(),
                clock);
    }

    /** What an installation's reconciler compares. */
    public static Scope scope(Configuration configuration) {
        return new Scope(configuration.bucketName(), configuration.workflowPrefix(), configuration.workflowRoleArn());
    }
}
