package dev.dagdrop.registration.road;

import dev.dagdrop.definition.Bounds;
import dev.dagdrop.definition.Validator;
import dev.dagdrop.definition.check.CheckOverrides;
import dev.dagdrop.registration.Home;
import dev.dagdrop.registration.Intake;
import dev.dagdrop.registration.Intake.Processed;
import dev.dagdrop.registration.OnRemove;
import dev.dagdrop.registration.Patience;
import dev.dagdrop.registration.Registrar;
import dev.dagdrop.registration.event.ObjectEvent;
import dev.dagdrop.registration.mwaa.MwaaServerlessWorkflows;
import dev.dagdrop.registration.naming.WorkflowNaming;
import dev.dagdrop.registration.notice.NoticeComposer;
import dev.dagdrop.registration.notice.NoticeLevel;
import dev.dagdrop.registration.notice.SnsNotices;
import dev.dagdrop.registration.object.S3ObjectReader;
import dev.dagdrop.registration.outcome.Outcome;
import dev.dagdrop.registration.settings.SettingsResolver;
import dev.dagdrop.registration.store.DynamoDbTable;
import dev.dagdrop.registration.store.TableLedger;
import dev.dagdrop.registration.team.Teams;
import dev.dagdrop.registration.telemetry.UploadJournal;
import dev.dagdrop.registration.upload.Upload;
import dev.dagdrop.standins.LocalClients;
import dev.dagdrop.standins.fault.Faults;
import dev.dagdrop.standins.proxy.FaultProxy;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.retries.api.RetryStrategy;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.sns.SnsClient;

/** A road on which a holder can be stopped at a given moment, by faults of the ports or of the endpoints behind them. */
final class StoppableRoad implements AutoCloseable, Trap.Endpoints {
    /** Longer than any lease. */
    private static final Duration LEASE_OVER = Road.INVOCATION.plusMinutes(1);

    /** More deliveries than this come to no end. */
    private static final int MOST_DELIVERIES = 4;

    private final FaultProxy table;
    private final FaultProxy s3;
    private final Road road;
    private final DynamoDbClient dynamoDb;
    private final S3Client s3Client;
    private final SnsClient sns;
    private final Ports ports;
    private final Intake intake;

    /** @param variant what is done to the ports of every holder, to try a road that is built wrong */
    StoppableRoad(Cloud cloud, Setup setup, UnaryOperator<Ports> variant) {
        table = FaultProxy.before(cloud.dynamoDb().endpoint());
        s3 = FaultProxy.before(cloud.s3().endpoint());
        road = new Road(cloud, setup.withDynamoDb(table.endpoint()).withS3(s3.endpoint()));
        dynamoDb = LocalClients.client(
                DynamoDbClient.builder().overrideConfiguration(o -> o.retryStrategy(atOnce())), table.endpoint());
        s3Client = LocalClients.client(
                S3Client.builder().overrideConfiguration(o -> o.retryStrategy(atOnce())), s3.endpoint());
        sns = LocalClients.client(
                SnsClient.builder().overrideConfiguration(o -> o.retryStrategy(atOnce())),
                road.sns().endpoint());
        ports = variant.apply(new Ports(
                new TableLedger(new DynamoDbTable(dynamoDb, road.table()), road.clock()),
                new S3ObjectReader(s3Client, Optional.empty()),
                new MwaaServerlessWorkflows(road.clients().workflows(), road.clients()::updates),
                new SnsNotices(sns, road.topicArn())));
        intake = intake(ports);
    }

    /** Delivers an upload to a holder that is stopped as the cell says; false when it did not come to that moment. */
    boolean deliverAndStop(Upload upload, Cell cell, Runnable meanwhile) {
        Trap trap = new Trap(cell, this, meanwhile);
        try {
            deliver(intake(ports.under(trap)), upload);
        } catch (Trap.Killed killed) {
            // The end of that holder; others go on.
        }
        return trap.isSprung();
    }

    /** Delivers an upload once. */
    Outcome deliver(Upload upload) {
        return deliver(intake, upload);
    }

    /** Delivers an upload until it is not deferred, and lets every lease run out in between. */
    Outcome deliverToTheEnd(Upload upload) {
        for (int delivery = 1; delivery <= MOST_DELIVERIES; delivery++) {
            Processed processed = process(intake, upload);
            if (!processed.isDeferred()) {
                return processed.result().outcome();
            }
            letLeasesRunOut();
        }
        throw new AssertionError("deferred by each of %d deliveries".formatted(MOST_DELIVERIES));
    }

    void letLeasesRunOut() {
        road.clock().advance(LEASE_OVER);
    }

    Road road() {
        return road;
    }

    /** Deletes every workflow by hand, behind the back of the road. */
    void deleteWorkflows() {
        road.workflows()
                .forEach(workflow -> road.clients()
                        .workflows()
                        .deleteWorkflow(request -> request.workflowArn(workflow.workflowArn())));
    }

    /** The object versions that a workflow was given, oldest first. */
    List<String> history(String arn) {
        return road
                .clients()
                .workflows()
                .listWorkflowVersions(request -> request.workflowArn(arn))
                .workflowVersions()
                .reversed()
                .stream()
                .map(version -> version.definitionS3Location().versionId())
                .toList();
    }

    private static Outcome deliver(Intake intake, Upload upload) {
        return process(intake, upload).result().outcome();
    }

    private static Processed process(Intake intake, Upload upload) {
        return intake.process(List.of(new ObjectEvent.Created(upload)), Road.INVOCATION)
                .getFirst();
    }

    private Intake intake(Ports from) {
        UploadJournal journal = new UploadJournal();
        Registrar registrar = new Registrar(
                from.ledger(),
                from.objects(),
                Teams.without(Validator.standard(Bounds.standard(), CheckOverrides.none())),
                from.workflows(),
                new SettingsResolver(road.role()),
                OnRemove.KEEP,
                new NoticeComposer(NoticeLevel.ALL),
                from.notices(),
                road.clock(),
                new Patience(road.clock(), road.clock()::advance, new Random(0)),
                journal);
        return new Intake(
                new Home(road.bucket(), Optional.empty()),
                new WorkflowNaming("workflows/"),
                registrar,
                road.clock(),
                journal);
    }

    /** As often as in the deployed function, but without its waiting. */
    private static RetryStrategy atOnce() {
        return AwsRetryStrategy.standardRetryStrategy().toBuilder()
                .backoffStrategy(BackoffStrategy.retryImmediately())
                .throttlingBackoffStrategy(BackoffStrategy.retryImmediately())
                .build();
    }

    @Override
    public Faults of(Step step) {
        return switch (step) {
            case CLAIM, COMPLETE, SENT -> table.faults();
            case READ -> s3.faults();
            case SERVICE -> road.service().faults();
            case PUBLISH -> road.sns().faults();
        };
    }

    @Override
    public List<String> operations(Step step) {
        return switch (step) {
            case CLAIM, COMPLETE, SENT -> List.of("UpdateItem");
            case READ -> List.of("GET");
            case SERVICE -> List.of("CreateWorkflow", "UpdateWorkflow");
            case PUBLISH -> List.of("Publish");
        };
    }

    @Override
    public void close() {
        try (table;
                s3;
                road;
                dynamoDb;
                s3Client;
                sns) {
            // try-with-resources closes them all, even when one fails.
        }
    }
}
