package dev.dagdrop.registration.road;

import dev.dagdrop.registration.Intake;
import dev.dagdrop.registration.Intake.Processed;
import dev.dagdrop.registration.aws.AwsClients;
import dev.dagdrop.registration.aws.AwsIntake;
import dev.dagdrop.registration.aws.Configuration;
import dev.dagdrop.registration.event.ObjectEvent;
import dev.dagdrop.registration.naming.WorkflowName;
import dev.dagdrop.registration.outcome.Outcome;
import dev.dagdrop.registration.store.Claim;
import dev.dagdrop.registration.store.ClaimResult;
import dev.dagdrop.registration.store.DynamoDbTable;
import dev.dagdrop.registration.store.Ledger;
import dev.dagdrop.registration.store.TableLedger;
import dev.dagdrop.registration.team.UnknownTeam;
import dev.dagdrop.registration.upload.Removal;
import dev.dagdrop.registration.upload.Sequencer;
import dev.dagdrop.registration.upload.Upload;
import dev.dagdrop.standins.LocalAccount;
import dev.dagdrop.standins.LocalClients;
import dev.dagdrop.standins.MwaaServerlessStandIn;
import dev.dagdrop.standins.SnsStandIn;
import dev.dagdrop.standins.http.RecordedCall;
import dev.dagdrop.standins.sns.PublishedMessage;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.mwaaserverless.model.GetWorkflowResponse;
import software.amazon.awssdk.services.mwaaserverless.model.WorkflowSummary;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.DeleteObjectResponse;
import software.amazon.awssdk.services.s3.model.PutObjectResponse;

/** One installation on the stand-ins: a bucket, a table, a topic and a service of its own, and the real road. */
final class Road implements AutoCloseable {
    static final Duration INVOCATION = Duration.ofSeconds(60);
    static final String ROLE = "arn:aws:iam::" + LocalAccount.ACCOUNT_ID + ":role/dagdrop/workflows";

    private final String bucket;
    private final String table = "registrations-" + UUID.randomUUID();
    private final SnsStandIn sns = SnsStandIn.start();
    private final MwaaServerlessStandIn service;
    private final MovableClock clock = new MovableClock();
    private final AtomicInteger order = new AtomicInteger();
    private final S3Client uploader;
    private final AwsClients clients;
    private final Ledger ledger;
    private final String topicArn;
    private final Setup setup;
    private final UnknownTeam unknownTeam;
    private final Intake intake;
    private Runnable whileWaiting = () -> {};

    Road(Cloud cloud, Setup setup) {
        this(cloud, setup, UnknownTeam.USE_DEFAULTS);
    }

    Road(Cloud cloud, Setup setup, UnknownTeam unknownTeam) {
        this.unknownTeam = unknownTeam;
        bucket = "drop-" + UUID.randomUUID();
        service = MwaaServerlessStandIn.start(0, cloud.s3().endpoint(), setup.quotas());
        uploader = LocalClients.s3(cloud.s3().endpoint());
        clients = Clients.of(cloud, setup, service.endpoint(), sns.endpoint());
        ledger = new TableLedger(new DynamoDbTable(clients.dynamoDb(), table), clock);
        if (setup.versioned()) {
            cloud.s3().createVersionedBucket(bucket);
        } else {
            cloud.s3().createBucket(bucket);
        }
        cloud.dynamoDb().createTable(table);
        topicArn = clients.sns().createTopic(request -> request.name("notices")).topicArn();
        this.setup = setup;
        intake = intake(setup.role());
    }

    private Intake intake(String role) {
        return AwsIntake.create(configuration(role), clients, clock, this::pause);
    }

    private Configuration configuration(String role) {
        return new Configuration(
                table,
                topicArn,
                bucket,
                "workflows/",
                role,
                setup.maxBytes(),
                setup.noticeLevel(),
                setup.overrides(),
                false,
                setup.onRemove(),
                unknownTeam);
    }

    private void pause(Duration duration) {
        clock.advance(duration);
        whileWaiting.run();
    }

    /** What happens elsewhere whenever the road waits for a busy claim. */
    void whileWaiting(Runnable elsewhere) {
        whileWaiting = elsewhere;
    }

    /** Uploads a file and gives the upload S3 would tell of. */
    Upload drop(String key, String content) {
        PutObjectResponse put =
                uploader.putObject(request -> request.bucket(bucket).key(key), RequestBody.fromString(content));
        return new Upload(
                bucket,
                key,
                Optional.ofNullable(put.versionId()),
                Optional.of(put.eTag().replace("\"", "")),
                nextInOrder(),
                OptionalLong.of(content.length()));
    }

    /** Deletes a file and gives the removal S3 would tell of: a delete marker where the bucket keeps versions. */
    Removal remove(String key) {
        DeleteObjectResponse deleted =
                uploader.deleteObject(request -> request.bucket(bucket).key(key));
        return new Removal(bucket, key, Optional.ofNullable(deleted.versionId()), nextInOrder());
    }

    /** Deletes one version of a file for good. */
    Removal removeVersion(Upload version) {
        uploader.deleteObject(request -> request.bucket(bucket)
                .key(version.key())
                .versionId(version.versionId().orElseThrow()));
        return new Removal(bucket, version.key(), version.versionId(), nextInOrder());
    }

    private Sequencer nextInOrder() {
        return Sequencer.of("%018X".formatted(order.incrementAndGet()));
    }

    Outcome deliver(Upload upload) {
        return process(upload).result().outcome();
    }

    /** As after a change of the role that workflows run under. */
    Outcome deliverWithRole(String role, Upload upload) {
        return intake(role)
                .process(List.of(new ObjectEvent.Created(upload)), INVOCATION)
                .getFirst()
                .result()
                .outcome();
    }

    Processed process(Upload upload) {
        return process(List.of(new ObjectEvent.Created(upload))).getFirst();
    }

    List<Processed> process(List<ObjectEvent> events) {
        return process(events, INVOCATION);
    }

    List<Processed> process(List<ObjectEvent> events, Duration remaining) {
        return intake.process(events, remaining);
    }

    /** Drops a file and delivers its event once. */
    Outcome dropAndDeliver(String key, String content) {
        return deliver(drop(key, content));
    }

    List<WorkflowSummary> workflows() {
        return clients.workflows().listWorkflowsPaginator(request -> {}).workflows().stream()
                .toList();
    }

    GetWorkflowResponse workflow(String arn) {
        return clients.workflows().getWorkflow(request -> request.workflowArn(arn));
    }

    int versions(String arn) {
        return clients.workflows()
                .listWorkflowVersions(request -> request.workflowArn(arn))
                .workflowVersions()
                .size();
    }

    /** The table's row of a workflow name; empty where there is none. */
    Map<String, AttributeValue> row(String workflow) {
        return clients.dynamoDb()
                .getItem(request -> request.tableName(table).key(id(workflow)).consistentRead(true))
                .item();
    }

    /** Puts a team's profile into force, as it is once the team was onboarded. */
    void profile(String team, String yaml) {
        clients.dynamoDb()
                .putItem(request -> request.tableName(table)
                        .item(Map.of(
                                "Id", AttributeValue.fromS("team/" + team), "Profile", AttributeValue.fromS(yaml))));
    }

    /** The tags of a workflow. */
    Map<String, String> tags(String arn) {
        return clients.workflows()
                .listTagsForResource(request -> request.resourceArn(arn))
                .tags();
    }

    /** Loses the row, as a table restored from an older backup would have. */
    void loseRow(String workflow) {
        clients.dynamoDb().deleteItem(request -> request.tableName(table).key(id(workflow)));
    }

    private static Map<String, AttributeValue> id(String workflow) {
        return Map.of("Id", AttributeValue.fromS("workflow/" + workflow));
    }

    /** A claim of a holder that a test plays itself, and that dies when the test says so. */
    Claim claim(WorkflowName name, Upload upload) {
        return ((ClaimResult.Claimed) ledger.claim(name, upload, clock.instant().plus(INVOCATION))).claim();
    }

    Ledger ledger() {
        return ledger;
    }

    List<RecordedCall> calls(String operation) {
        return service.calls(operation);
    }

    List<PublishedMessage> published() {
        return sns.published();
    }

    MwaaServerlessStandIn service() {
        return service;
    }

    SnsStandIn sns() {
        return sns;
    }

    AwsClients clients() {
        return clients;
    }

    MovableClock clock() {
        return clock;
    }

    Configuration configuration() {
        return configuration(setup.role());
    }

    S3Client uploader() {
        return uploader;
    }

    String bucket() {
        return bucket;
    }

    String role() {
        return ROLE;
    }

    String table() {
        return table;
    }

    String topicArn() {
        return topicArn;
    }

    @Override
    public void close() {
        service.close();
        sns.close();
    }
}
