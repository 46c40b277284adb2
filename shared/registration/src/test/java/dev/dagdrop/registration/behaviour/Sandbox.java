package dev.dagdrop.registration.behaviour;

import dev.dagdrop.registration.Intake;
import dev.dagdrop.registration.aws.AwsClients;
import dev.dagdrop.registration.aws.AwsIntake;
import dev.dagdrop.registration.aws.Configuration;
import dev.dagdrop.registration.event.ObjectEvent;
import dev.dagdrop.registration.event.Origin;
import dev.dagdrop.registration.mwaa.SourceTags;
import dev.dagdrop.registration.outcome.Outcome;
import dev.dagdrop.registration.queue.Hints;
import dev.dagdrop.registration.team.TeamAttributes;
import dev.dagdrop.registration.telemetry.Processed;
import dev.dagdrop.registration.telemetry.RunTrace;
import dev.dagdrop.standins.LocalAccount;
import dev.dagdrop.standins.LocalClients;
import dev.dagdrop.standins.MwaaServerlessStandIn;
import dev.dagdrop.standins.SnsStandIn;
import dev.dagdrop.standins.http.RecordedCall;
import dev.dagdrop.standins.sns.PublishedMessage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.mwaaserverless.model.GetWorkflowResponse;
import software.amazon.awssdk.services.mwaaserverless.model.WorkflowSummary;
import software.amazon.awssdk.services.s3.S3Client;

/** One installation on the stand-ins, with a bucket, a table, a topic and a service of its own, and the real controller. */
public final class Sandbox implements AutoCloseable {
    /** How long an invocation lasts. */
    public static final Duration INVOCATION = Duration.ofSeconds(60);

    /** The role of the stack. */
    public static final String ROLE = "arn:aws:iam::" + LocalAccount.ACCOUNT_ID + ":role/dagdrop/workflows";

    private final String bucket = "drop-" + UUID.randomUUID();
    private final String table = "records-" + UUID.randomUUID();
    private final SnsStandIn sns = SnsStandIn.start();
    private final MovableClock clock = new MovableClock();
    private final List<String> hints = new ArrayList<>();
    private final MwaaServerlessStandIn service;
    private final S3Client uploader;
    private final AwsClients clients;
    private final String topicArn;
    private final Setup setup;
    private final Intake intake;

    public Sandbox(Cloud cloud, Setup setup) {
        this.setup = setup;
        service = MwaaServerlessStandIn.start(0, cloud.s3().endpoint(), setup.quotas());
        uploader = LocalClients.s3(cloud.s3().endpoint());
        clients = Clients.of(cloud, setup, service.endpoint(), sns.endpoint());
        if (setup.versioned()) {
            cloud.s3().createVersionedBucket(bucket);
        } else {
            cloud.s3().createBucket(bucket);
        }
        cloud.dynamoDb().createTable(table);
        topicArn = clients.sns().createTopic(request -> request.name("notices")).topicArn();
        intake = intake(setup);
    }

    /** The intake of the same installation after its stack was updated. */
    public Intake intake(Setup other) {
        Hints recorder = (_, keys, _) -> hints.addAll(keys);
        return AwsIntake.create(configuration(other), clients, recorder, clock, new RunTrace());
    }

    private Configuration configuration(Setup other) {
        return new Configuration(
                table,
                topicArn,
                bucket,
                "workflows/",
                other.role(),
                other.maxBytes(),
                other.noticeLevel(),
                other.overrides(),
                other.prunes(),
                other.onRemove(),
                other.unknownTeam());
    }

    /** Stores an object; gives its version, which is empty where the bucket keeps none. */
    public String put(String key, String content) {
        return Optional.ofNullable(
                        uploader.putObject(request -> request.bucket(bucket).key(key), RequestBody.fromString(content))
                                .versionId())
                .orElse("");
    }

    /** Deletes an object, by a delete marker where the bucket keeps versions; gives the marker's version. */
    public String delete(String key) {
        return Optional.ofNullable(
                        uploader.deleteObject(request -> request.bucket(bucket).key(key))
                                .versionId())
                .orElse("");
    }

    /** Deletes one version of an object, or a delete marker, for good. */
    public void deleteVersion(String key, String version) {
        uploader.deleteObject(request -> request.bucket(bucket).key(key).versionId(version));
    }

    /** Has the controller look at a key, as any event about it does. */
    public Outcome look(String key) {
        return process(key).result().outcome();
    }

    /** The same, in an installation with another setup. */
    public Outcome look(String key, Setup other) {
        return intake(other)
                .process(List.of(hint(key)), INVOCATION)
                .getFirst()
                .result()
                .outcome();
    }

    /** The same, with all that is known of the run. */
    public Processed process(String key) {
        return intake.process(List.of(hint(key)), INVOCATION).getFirst();
    }

    /** Stores an object and has the controller look at it. */
    public Outcome drop(String key, String content) {
        put(key, content);
        return look(key);
    }

    /** Deletes an object and has the controller look at its key. */
    public Outcome remove(String key) {
        delete(key);
        return look(key);
    }

    /** Takes the hints that the controller sent since the last call, and has it look at each. */
    public List<Outcome> followHints() {
        List<String> keys = List.copyOf(hints);
        hints.clear();
        return keys.stream().map(this::look).toList();
    }

    /** What any event about a key becomes. */
    public ObjectEvent hint(String key) {
        return new ObjectEvent.Hint(bucket, key, Origin.unknown());
    }

    public List<WorkflowSummary> workflows() {
        return clients.workflows().listWorkflowsPaginator(request -> {}).workflows().stream()
                .toList();
    }

    public GetWorkflowResponse workflow(String arn) {
        return clients.workflows().getWorkflow(request -> request.workflowArn(arn));
    }

    /** The one workflow that there is. */
    public GetWorkflowResponse onlyWorkflow() {
        List<WorkflowSummary> all = workflows();
        if (all.size() != 1) {
            throw new AssertionError("there should be one workflow, and there are " + all);
        }
        return workflow(all.getFirst().workflowArn());
    }

    /** How many versions a workflow has. */
    public int versions(String arn) {
        return clients.workflows()
                .listWorkflowVersions(request -> request.workflowArn(arn))
                .workflowVersions()
                .size();
    }

    public Map<String, String> tags(String arn) {
        return clients.workflows()
                .listTagsForResource(request -> request.resourceArn(arn))
                .tags();
    }

    /** The record of a workflow name as the table holds it; empty where there is none. */
    public Map<String, AttributeValue> record(String workflow) {
        return clients.dynamoDb()
                .getItem(request -> request.tableName(table).key(id(workflow)).consistentRead(true))
                .item();
    }

    /** Loses a record, as a table restored from an older backup would have. */
    public void loseRecord(String workflow) {
        clients.dynamoDb().deleteItem(request -> request.tableName(table).key(id(workflow)));
    }

    private static Map<String, AttributeValue> id(String workflow) {
        return Map.of("Id", AttributeValue.fromS("workflow/" + workflow));
    }

    /** Makes a team's profile active, as onboarding does, and lets every cached copy of an earlier one age out. */
    public void profile(String team, String yaml) {
        clients.dynamoDb()
                .putItem(request -> request.tableName(table)
                        .item(Map.of(
                                "Id",
                                AttributeValue.fromS(TeamAttributes.PREFIX + team),
                                TeamAttributes.PROFILE,
                                AttributeValue.fromS(yaml))));
        clock.advance(Duration.ofMinutes(1));
    }

    /** Whether a workflow's tags say that it comes from this key. */
    public boolean comesFrom(String arn, String key) {
        return SourceTags.prove(tags(arn), bucket, key);
    }

    public List<RecordedCall> calls(String operation) {
        return service.calls(operation);
    }

    /** The operations that the service was asked for, in their order. */
    public List<String> operations() {
        return service.calls().stream().map(RecordedCall::operation).toList();
    }

    public List<PublishedMessage> published() {
        return sns.published();
    }

    /** The subjects of the notices published so far. */
    public List<String> subjects() {
        return sns.published().stream()
                .map(message -> message.subject().orElse(""))
                .toList();
    }

    public MwaaServerlessStandIn service() {
        return service;
    }

    public SnsStandIn sns() {
        return sns;
    }

    public AwsClients clients() {
        return clients;
    }

    public MovableClock clock() {
        return clock;
    }

    public Configuration configuration() {
        return configuration(setup);
    }

    public Intake intake() {
        return intake;
    }

    public S3Client uploader() {
        return uploader;
    }

    public String bucket() {
        return bucket;
    }

    public String table() {
        return table;
    }

    public String topicArn() {
        return topicArn;
    }

    /** The keys that the controller asked to be looked at, and that nobody has looked at yet. */
    public List<String> hints() {
        return List.copyOf(hints);
    }

    @Override
    public void close() {
        service.close();
        sns.close();
    }
}
