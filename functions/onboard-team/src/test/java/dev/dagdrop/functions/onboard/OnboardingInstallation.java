package dev.dagdrop.functions.onboard;

import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import dev.dagdrop.registration.aws.AwsClients;
import dev.dagdrop.registration.event.HintMessage;
import dev.dagdrop.registration.mwaa.RetryStrategies;
import dev.dagdrop.registration.telemetry.LogSettings;
import dev.dagdrop.standins.LocalAccount;
import dev.dagdrop.standins.LocalClients;
import dev.dagdrop.standins.MwaaServerlessStandIn;
import dev.dagdrop.standins.SnsStandIn;
import dev.dagdrop.standins.mwaa.Quotas;
import dev.dagdrop.standins.proxy.FaultProxy;
import dev.dagdrop.standins.sns.PublishedMessage;
import dev.dagdrop.testkit.MovableClock;
import dev.dagdrop.testkit.SharedStandIns;
import dev.dagdrop.testkit.TestInvocation;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.core.retry.RetryMode;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.protocols.jsoncore.JsonNode;
import software.amazon.awssdk.retries.api.RetryStrategy;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.mwaaserverless.MwaaServerlessClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.sns.SnsClient;

/** One installation on the stand-ins, with a bucket, a table, a topic and queues of its own, and the deployed function. */
final class OnboardingInstallation implements AutoCloseable {
    /** What an invocation has of time. */
    static final Duration INVOCATION = Duration.ofSeconds(60);

    static final String ROLE = "arn:aws:iam::" + LocalAccount.ACCOUNT_ID + ":role/dagdrop/workflows";

    /** So few keys that a team of a dozen files takes several pages. */
    static final int PAGE_SIZE = 5;

    private final String bucket;
    private final String table = "records-" + UUID.randomUUID();
    private final SnsStandIn sns = SnsStandIn.start();
    private final MovableClock clock = new MovableClock();
    private final InvocationKiller mortal = new InvocationKiller();
    private final FaultProxy s3;
    private final MwaaServerlessStandIn service;
    private final S3Client uploader;
    private final DynamoDbClient tables;
    private final OnboardingQueues queues;
    private final SnsClient topics;
    private final AwsClients clients;
    private final Map<String, String> environment;
    private final OnboardTeam function;
    private Duration remaining = INVOCATION;

    OnboardingInstallation(SharedStandIns standIns) {
        this(standIns, "drop-" + UUID.randomUUID());
    }

    OnboardingInstallation(SharedStandIns standIns, String bucket) {
        this.bucket = bucket;
        s3 = FaultProxy.before(standIns.s3().endpoint());
        service = MwaaServerlessStandIn.start(0, standIns.s3().endpoint(), Quotas.DEFAULT);
        uploader = LocalClients.s3(standIns.s3().endpoint());
        tables = LocalClients.client(
                DynamoDbClient.builder(), standIns.dynamoDb().endpoint());
        queues = new OnboardingQueues(standIns);
        topics = LocalClients.client(SnsClient.builder(), sns.endpoint());
        standIns.s3().createVersionedBucket(bucket);
        standIns.dynamoDb().createTable(table);
        clients = new AwsClients(
                LocalClients.client(
                        mortal(DynamoDbClient.builder()), standIns.dynamoDb().endpoint()),
                LocalClients.client(
                        mortal(S3Client.builder().serviceConfiguration(c -> c.chunkedEncodingEnabled(false))),
                        s3.endpoint()),
                LocalClients.client(mortal(SnsClient.builder()), sns.endpoint()),
                workflows(RetryStrategies.repeatable()),
                workflows(RetryStrategies.refusedOnly()));
        environment = Map.of(
                "TABLE_NAME",
                table,
                "TOPIC_ARN",
                topics.createTopic(request -> request.name("notices")).topicArn(),
                "BUCKET_NAME",
                bucket,
                "WORKFLOW_ROLE_ARN",
                ROLE,
                "TEAM_PREFIX",
                "teams/",
                "TEAM_ROLE_PATH",
                "/dagdrop/",
                "TEAM_QUEUE_URL",
                queues.url("teams"),
                "DEAD_LETTER_QUEUE_URL",
                queues.url("dead"),
                "INTAKE_QUEUE_URL",
                queues.url("intake"));
        function = new OnboardTeam(
                ProfileControllerFactory.reader(environment, clients, queues.client(mortal), clock, PAGE_SIZE),
                clock,
                LogSettings.of(environment));
    }

    private <C, B extends AwsClientBuilder<B, C> & AwsSyncClientBuilder<B, C>> B mortal(B builder) {
        return builder.overrideConfiguration(
                override -> override.addExecutionInterceptor(mortal).retryStrategy(RetryMode.STANDARD));
    }

    private MwaaServerlessClient workflows(RetryStrategy retries) {
        return LocalClients.client(
                MwaaServerlessClient.builder().overrideConfiguration(o -> o.retryStrategy(retries)),
                service.endpoint());
    }

    String bucket() {
        return bucket;
    }

    MovableClock clock() {
        return clock;
    }

    InvocationKiller mortal() {
        return mortal;
    }

    SnsStandIn sns() {
        return sns;
    }

    FaultProxy s3() {
        return s3;
    }

    AwsClients clients() {
        return clients;
    }

    Map<String, String> environment() {
        return environment;
    }

    OnboardingQueues queues() {
        return queues;
    }

    SnsClient topics() {
        return topics;
    }

    String topicArn() {
        return environment.getOrDefault("TOPIC_ARN", "");
    }

    /** What later invocations have of time. */
    void remaining(Duration other) {
        remaining = other;
    }

    String put(String key, String content) {
        return uploader.putObject(request -> request.bucket(bucket).key(key), RequestBody.fromString(content))
                .versionId();
    }

    /** Deletes an object by a marker; gives the marker's version. */
    String delete(String key) {
        return uploader.deleteObject(request -> request.bucket(bucket).key(key)).versionId();
    }

    void deleteVersion(String key, String version) {
        uploader.deleteObject(request -> request.bucket(bucket).key(key).versionId(version));
    }

    /** Stores an object and has the function look at it; gives the label of the outcome. */
    String drop(String key, String content) {
        put(key, content);
        return look(key);
    }

    /** Deletes an object and has the function look at its key. */
    String remove(String key) {
        delete(key);
        return look(key);
    }

    /** Has the function look at a key, as any event about it does; gives the label of the outcome. */
    String look(String key) {
        return deliver(HintMessage.of(bucket, key)).outcome();
    }

    MessageAnswer deliver(String body) {
        Map<String, Boolean> answers = new HashMap<>();
        List<JsonNode> log = new ArrayList<>();
        invoke(List.of(body), log).forEach(id -> answers.put(id, true));
        return new MessageAnswer(!answers.isEmpty(), log);
    }

    /** Delivers one batch; gives the places of the messages that have to come again. */
    List<String> invoke(List<String> bodies, List<JsonNode> log) {
        List<SQSMessage> messages = new ArrayList<>();
        for (String body : bodies) {
            SQSMessage message = new SQSMessage();
            message.setMessageId(Integer.toString(messages.size()));
            message.setReceiptHandle("none");
            message.setBody(body);
            messages.add(message);
        }
        SQSEvent event = new SQSEvent();
        event.setRecords(messages);
        TestInvocation invocation = new TestInvocation("onboard-team", Math.toIntExact(remaining.toMillis()));
        List<String> comeAgain = function.handleRequest(event, invocation).getBatchItemFailures().stream()
                .map(failure -> failure.getItemIdentifier())
                .toList();
        invocation.log().forEach(line -> log.add(JsonNode.parser().parse(line.text())));
        return comeAgain;
    }

    /** The keys of all hints sent since this was last asked. */
    List<String> hints() {
        return queues.hints();
    }

    /** The item of an owner's record. */
    Map<String, AttributeValue> item(String owner) {
        return tables.getItem(request -> request.tableName(table)
                        .key(Map.of("Id", AttributeValue.fromS("team/" + owner)))
                        .consistentRead(true))
                .item();
    }

    TeamRecord record(String owner) {
        return TeamItem.read(item(owner));
    }

    /** Puts an item into the table. */
    void item(Map<String, AttributeValue> item) {
        tables.putItem(request -> request.tableName(table).item(item));
    }

    /** Each subscribed address with its filter policy. */
    Map<String, String> subscriptions() {
        Map<String, String> policies = new HashMap<>();
        topics.listSubscriptionsByTopicPaginator(request -> request.topicArn(topicArn()))
                .subscriptions()
                .forEach(subscription -> policies.put(
                        subscription.endpoint(),
                        topics.getSubscriptionAttributes(
                                        request -> request.subscriptionArn(subscription.subscriptionArn()))
                                .attributes()
                                .getOrDefault("FilterPolicy", "")));
        return policies;
    }

    List<String> subjects() {
        return notices().map(notice -> notice.subject().orElse("")).toList();
    }

    Stream<PublishedMessage> notices() {
        return sns.published().stream();
    }

    /** The outcomes that notices tell of. */
    List<String> outcomes() {
        return notices()
                .flatMap(notice -> Optional.ofNullable(notice.attributes().get("outcome")).stream())
                .map(attribute -> attribute.value())
                .toList();
    }

    /** The last notice, as an email reads it. */
    String lastNotice() {
        return sns.published().getLast().body("email");
    }

    @Override
    public void close() {
        try (s3;
                sns;
                service) {
            // All of them, even where one fails.
        }
    }
}
