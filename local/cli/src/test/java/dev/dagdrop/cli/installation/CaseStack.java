package dev.dagdrop.cli.installation;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dagdrop.cli.template.TemplateEvaluator;
import dev.dagdrop.cli.template.TemplateNode;
import dev.dagdrop.functions.onboard.OnboardTeam;
import dev.dagdrop.functions.reconcile.AwsReconciler;
import dev.dagdrop.functions.reconcile.ReconcileBucket;
import dev.dagdrop.functions.reconcile.ReconcileConfiguration;
import dev.dagdrop.functions.register.RegisterQueued;
import dev.dagdrop.functions.register.RegisterWorkflow;
import dev.dagdrop.registration.aws.AwsClients;
import dev.dagdrop.registration.aws.Configuration;
import dev.dagdrop.registration.aws.QueueIntake;
import dev.dagdrop.registration.mwaa.RetryStrategies;
import dev.dagdrop.registration.telemetry.LogSettings;
import dev.dagdrop.registration.telemetry.RunTrace;
import dev.dagdrop.standins.LocalAccount;
import dev.dagdrop.standins.LocalClients;
import dev.dagdrop.standins.StandIns;
import dev.dagdrop.standins.mwaa.Quotas;
import dev.dagdrop.standins.proxy.FaultProxy;
import dev.dagdrop.standins.sns.PublishedMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.mwaaserverless.MwaaServerlessClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.Message;

/** The stack of template.yaml on stand-ins, with all its functions and queues; every wait is left out. */
final class CaseStack implements AutoCloseable {
    private static final Duration COMPARISON = Duration.ofMinutes(15);

    private final LocalClock clock = new LocalClock();
    private final StandIns standIns = StandIns.start(0, Quotas.DEFAULT, clock);
    private final FaultProxy s3 = FaultProxy.before(standIns.s3().endpoint());
    private final CaseBucket bucket = new CaseBucket(standIns.s3());
    private final List<JsonNode> lines = new ArrayList<>();
    private final AwsClients clients;
    private final CaseQueue intake;
    private final CaseQueue team;
    private final AsyncInvocations invocations;
    private final ReconcileBucket reconcile;

    /** @param parameters the template's parameters that have other values than by default */
    CaseStack(Map<String, String> parameters) {
        TemplateNode template = TemplateNode.load(Path.of("..", "..", "template.yaml"));
        TemplateNode resources = template.at("Resources");
        SqsClient sqs = LocalClients.client(SqsClient.builder(), standIns.sqs().endpoint());
        LocalQueues intakeQueues = LocalQueues.create("dagdrop-intake", resources.at("IntakeQueue", "Properties"), sqs);
        LocalQueues teamQueues = LocalQueues.create("dagdrop-teams", resources.at("TeamQueue", "Properties"), sqs);
        clients = clients();
        TemplateEvaluator evaluator = new TemplateEvaluator(
                template,
                Stream.concat(Stream.of(Map.entry("BucketName", CaseBucket.NAME)), parameters.entrySet().stream())
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
                Map.ofEntries(
                        Map.entry(
                                "RegistrationTable",
                                LocalTable.create(resources.at("RegistrationTable", "Properties"), clients.dynamoDb())),
                        Map.entry(
                                "NoticeTopic",
                                clients.sns()
                                        .createTopic(request -> request.name("notices"))
                                        .topicArn()),
                        Map.entry("IntakeQueue", intakeQueues.intakeUrl()),
                        Map.entry("IntakeDeadLetterQueue", intakeQueues.deadLetterUrl()),
                        Map.entry("TeamQueue", teamQueues.intakeUrl()),
                        Map.entry("TeamDeadLetterQueue", teamQueues.deadLetterUrl()),
                        Map.entry(
                                "WorkflowRole.Arn",
                                "arn:aws:iam::" + LocalAccount.ACCOUNT_ID + ":role/dagdrop/workflows"),
                        Map.entry("AWS::AccountId", LocalAccount.ACCOUNT_ID),
                        Map.entry("AWS::Region", LocalAccount.REGION.id())));
        LambdaSettings settings = LambdaSettings.of(template);
        LogSettings log = LogSettings.of(evaluator.environment());
        Configuration configuration = Configuration.of(evaluator.environment());
        QueueIntake uploads = QueueIntake.create(
                configuration, intakeQueues.configuration(), clients, () -> sqs, clock, new RunTrace());
        invocations =
                new AsyncInvocations(new RegisterWorkflow(uploads, log), intakeQueues, settings, clock, clock::skip);
        intake = new CaseQueue(
                intakeQueues, new QueuePoller(new RegisterQueued(uploads, log), intakeQueues, settings, clock));
        team = new CaseQueue(
                teamQueues,
                new QueuePoller(
                        OnboardTeam.over(evaluator.environment("OnboardTeamFunction"), clients, sqs, clock),
                        teamQueues,
                        settings,
                        clock));
        ReconcileConfiguration hints = ReconcileConfiguration.of(evaluator.environment("ReconcileBucketFunction"));
        reconcile = new ReconcileBucket(
                AwsReconciler.create(
                        configuration,
                        hints.teamPrefix(),
                        AwsReconciler.ports(configuration, hints, clients, sqs, clock),
                        clock),
                clock,
                log);
    }

    private AwsClients clients() {
        return new AwsClients(
                LocalClients.client(
                        DynamoDbClient.builder(), standIns.dynamoDb().endpoint()),
                LocalClients.client(S3Client.builder(), s3.endpoint()),
                LocalClients.client(SnsClient.builder(), standIns.sns().endpoint()),
                LocalClients.client(
                        MwaaServerlessClient.builder()
                                .overrideConfiguration(o -> o.retryStrategy(RetryStrategies.repeatable())),
                        standIns.mwaaServerless().endpoint()),
                LocalClients.client(
                        MwaaServerlessClient.builder()
                                .overrideConfiguration(o -> o.retryStrategy(RetryStrategies.refusedOnly())),
                        standIns.mwaaServerless().endpoint()));
    }

    /** The bucket, as an uploader sees it. */
    CaseBucket bucket() {
        return bucket;
    }

    StandIns standIns() {
        return standIns;
    }

    /** The way of the functions to the bucket. */
    FaultProxy s3() {
        return s3;
    }

    CaseQueue intake() {
        return intake;
    }

    CaseQueue team() {
        return team;
    }

    /** S3 invokes RegisterWorkflow, as on a bucket of the stack. */
    void invoke(String notification) {
        lines.addAll(invocations.deliver(notification).orElse(List.of()));
        settle();
    }

    /** The message gets into the intake queue, as from an existing bucket. */
    void queue(String body) {
        intake.queues().send(body);
        settle();
    }

    /** The message gets into the queue of profiles. */
    void queueForTeams(String body) {
        team.queues().send(body);
        settle();
    }

    /** The comparison is invoked with this. */
    void compare(String request) {
        try {
            reconcile.handleRequest(
                    new ByteArrayInputStream(request.getBytes(StandardCharsets.UTF_8)),
                    new ByteArrayOutputStream(),
                    new LocalContext("reconcile-bucket", COMPARISON, clock));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        settle();
    }

    /** Both dead-letter queues are moved back to the queues they belong to, as docs/operations.md says. */
    void redrive() {
        intake.redrive();
        team.redrive();
        settle();
    }

    /** Until no queue holds anything more. */
    private void settle() {
        while (intake.queues().isBusy() || team.queues().isBusy()) {
            List<JsonNode> taken = Stream.of(team, intake)
                    .flatMap(queue -> queue.poller().poll().summaries().stream())
                    .toList();
            lines.addAll(taken);
            if (taken.isEmpty()) {
                clock.skip(Duration.ofMinutes(1));
            }
        }
    }

    /** What the functions logged, those of failed attempts of RegisterWorkflow left out. */
    List<String> outcomes() {
        return lines.stream().map(line -> line.path("outcome").asText()).toList();
    }

    List<PublishedMessage> notices() {
        return standIns.sns().published();
    }

    List<String> subjects() {
        return notices().stream().map(notice -> notice.subject().orElse("")).toList();
    }

    /** What lies in the two dead-letter queues. */
    List<Message> deadLetters() {
        return Stream.of(intake, team)
                .flatMap(queue -> queue.deadLetters().stream())
                .toList();
    }

    List<CaseWorkflow> workflows() {
        return clients.workflows().listWorkflowsPaginator(request -> {}).workflows().stream()
                .map(found -> clients.workflows().getWorkflow(request -> request.workflowArn(found.workflowArn())))
                .map(found -> new CaseWorkflow(
                        found.workflowArn(),
                        found.name(),
                        found.definitionS3Location().objectKey(),
                        Optional.ofNullable(found.definitionS3Location().versionId()),
                        found.triggerMode(),
                        found.roleArn()))
                .toList();
    }

    @Override
    public void close() {
        try (standIns;
                s3) {
            // try-with-resources closes both, even when one fails.
        }
    }
}
