package dev.dagdrop.functions.onboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import dev.dagdrop.definition.check.CheckOverrides;
import dev.dagdrop.registration.Intake;
import dev.dagdrop.registration.OnRemove;
import dev.dagdrop.registration.Pause;
import dev.dagdrop.registration.aws.AwsClients;
import dev.dagdrop.registration.aws.AwsIntake;
import dev.dagdrop.registration.aws.Configuration;
import dev.dagdrop.registration.event.MessageDecoder;
import dev.dagdrop.registration.event.ObjectEvent;
import dev.dagdrop.registration.telemetry.LogSettings;
import dev.dagdrop.registration.notice.NoticeLevel;
import dev.dagdrop.registration.onboard.RedriveOrder;
import dev.dagdrop.registration.team.UnknownTeam;
import dev.dagdrop.registration.upload.Sequencer;
import dev.dagdrop.registration.upload.Upload;
import dev.dagdrop.registration.mwaa.RetryStrategies;
import dev.dagdrop.standins.LocalAccount;
import dev.dagdrop.standins.LocalClients;
import dev.dagdrop.standins.StandIns;
import dev.dagdrop.standins.lambda.Invocation;
import dev.dagdrop.standins.mwaa.Quotas;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.protocols.jsoncore.JsonNode;
import software.amazon.awssdk.protocols.jsoncore.JsonNodeParser;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.mwaaserverless.MwaaServerlessClient;
import software.amazon.awssdk.services.s3.model.PutObjectResponse;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.Message;

/** The handler over stand-ins, fed with the files of events/. */
class OnboardTeamTest {
    private static final String BUCKET = "dagdrop-example-bucket";
    private static final String TABLE = "registrations";
    private static final String ROLE = "arn:aws:iam::" + LocalAccount.ACCOUNT_ID + ":role/dagdrop/finance";

    private static final String DEFINITION = """
            daily:
              tasks:
                list_files:
                  operator: airflow.providers.amazon.aws.operators.s3.S3ListOperator
                  bucket: finance-raw
            """;

    private final StandIns standIns = StandIns.start(0, Quotas.DEFAULT);
    private final AwsClients clients = clients(standIns);
    private final SqsClient sqs =
            LocalClients.client(SqsClient.builder(), standIns.sqs().endpoint());
    private String intakeQueue = "";
    private Map<String, String> environment = Map.of();

    @BeforeEach
    void install() {
        standIns.s3().createVersionedBucket(BUCKET);
        standIns.dynamoDb().createTable(TABLE);
        intakeQueue = queue("intake");
        String topic =
                clients.sns().createTopic(request -> request.name("notices")).topicArn();
        environment = Map.of(
                "TABLE_NAME", TABLE,
                "TOPIC_ARN", topic,
                "BUCKET_NAME", BUCKET,
                "WORKFLOW_ROLE_ARN", ROLE,
                "TEAM_PREFIX", "teams/",
                "TEAM_ROLE_PATH", "/dagdrop/",
                "TEAM_QUEUE_URL", queue("teams"),
                "INTAKE_QUEUE_URL", intakeQueue);
    }

    @AfterEach
    void close() {
        standIns.close();
    }

    @Test
    void aTeamComesInAndGoesAsTheFilesOfEventsTell() throws IOException {
        assertThat(register(early())).isEqualTo("rejected");

        String version = put("teams/finance.yaml", "Team: finance\nRoleArn: " + ROLE + "\n")
                .versionId();
        assertThat(handle(body("team-profile-created.json").replace("096fKKXTRTtl3on89fVO.nfljtsv6qko", version)))
                .isTrue();
        assertThat(handle(OrderText.of(new RedriveOrder("finance", Instant.now(), Optional.empty()))))
                .isTrue();

        assertThat(register(sentAgain())).isEqualTo("created");

        clients.s3().deleteObject(request -> request.bucket(BUCKET).key("teams/finance.yaml"));
        assertThat(handle(body("team-profile-removed.json"))).isTrue();
        assertThat(standIns.sns().published())
                .extracting(message -> message.subject().orElse(""))
                .containsExactly(
                        "dagdrop: finance-daily rejected: its team has no profile",
                        "dagdrop: team finance is onboarded",
                        "dagdrop: team finance has no profile any more");
    }

    @Test
    void whatCannotBeReadComesAgainAndSoReachesTheDeadLetterQueue() {
        assertThat(handle("no JSON")).isFalse();
        assertThat(handle("{\"Event\": \"s3:TestEvent\", \"Bucket\": \"b\"}")).isTrue();
        assertThat(handle("{\"Records\": [{\"eventName\": \"ObjectCreated:Put\"}]}"))
                .isFalse();
    }

    @Test
    void anEventOfAnotherKindIsRefused() {
        assertThatThrownBy(() -> function().handleRequest(new SQSEvent(), new Invocation("onboard-team", 60_000)))
                .hasMessageContaining("OnboardTeam takes events of its queue");
    }

    @Test
    void anOrderIsReadAsItWasWritten() {
        RedriveOrder order =
                new RedriveOrder("finance", Instant.parse("2026-11-22T12:00:00Z"), Optional.of("workflow/a"));

        assertThat(OrderText.parse(OrderText.of(order))).contains(order);
        assertThat(OrderText.parse("{}")).isEmpty();
    }

    private OnboardTeam function() {
        return new OnboardTeam(
                Environment.parts(environment, clients, sqs, Clock.systemUTC()),
                Clock.systemUTC(),
                LogSettings.plain());
    }

    /** Whether the queue may forget the message. */
    private boolean handle(String body) {
        SQSMessage message = new SQSMessage();
        message.setMessageId("one");
        message.setBody(body);
        SQSEvent event = new SQSEvent();
        event.setRecords(List.of(message));
        return function()
                .handleRequest(event, new Invocation("onboard-team", 60_000))
                .getBatchItemFailures()
                .isEmpty();
    }

    private static String body(String file) throws IOException {
        JsonNode event = JsonNodeParser.create().parse(Files.readString(Path.of("../../events", file)));
        return event.field("Records")
                .orElseThrow()
                .asArray()
                .getFirst()
                .field("body")
                .orElseThrow()
                .asString();
    }

    private Upload early() {
        PutObjectResponse put = put("workflows/finance/daily.yaml", DEFINITION);
        return new Upload(
                BUCKET,
                "workflows/finance/daily.yaml",
                Optional.of(put.versionId()),
                Optional.empty(),
                Sequencer.of("0055"),
                OptionalLong.empty());
    }

    private Upload sentAgain() {
        List<Message> messages =
                sqs.receiveMessage(request -> request.queueUrl(intakeQueue)).messages();
        assertThat(messages).hasSize(1);
        return ((ObjectEvent.Created)
                        new MessageDecoder().decode(messages.getFirst().body()).getFirst())
                .upload();
    }

    private String register(Upload upload) {
        Configuration configuration = new Configuration(
                TABLE,
                environment.getOrDefault("TOPIC_ARN", ""),
                BUCKET,
                "workflows/",
                ROLE,
                51_200,
                NoticeLevel.PROBLEMS,
                CheckOverrides.none(),
                false,
                OnRemove.KEEP,
                UnknownTeam.REFUSE);
        Intake intake = AwsIntake.create(configuration, clients, Clock.systemUTC(), Pause.sleeping());
        return intake.process(List.of(new ObjectEvent.Created(upload)), Duration.ofMinutes(1))
                .getFirst()
                .result()
                .outcome()
                .label();
    }

    private PutObjectResponse put(String key, String content) {
        return clients.s3().putObject(request -> request.bucket(BUCKET).key(key), RequestBody.fromString(content));
    }

    private String queue(String name) {
        return sqs.createQueue(request -> request.queueName(name)).queueUrl();
    }

    private static AwsClients clients(StandIns standIns) {
        URI service = standIns.mwaaServerless().endpoint();
        return new AwsClients(
                LocalClients.client(
                        DynamoDbClient.builder(), standIns.dynamoDb().endpoint()),
                LocalClients.s3(standIns.s3().endpoint()),
                LocalClients.client(SnsClient.builder(), standIns.sns().endpoint()),
                LocalClients.client(
                        MwaaServerlessClient.builder()
                                .overrideConfiguration(o -> o.retryStrategy(RetryStrategies.repeatable())),
                        service),
                LocalClients.client(
                        MwaaServerlessClient.builder()
                                .overrideConfiguration(o -> o.retryStrategy(RetryStrategies.refusedOnly())),
                        service));
    }
}
