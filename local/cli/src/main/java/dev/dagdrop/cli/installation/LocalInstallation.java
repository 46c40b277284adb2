package dev.dagdrop.cli.installation;

import com.amazonaws.services.lambda.runtime.logging.LogLevel;
import com.fasterxml.jackson.databind.JsonNode;
import dev.dagdrop.cli.template.TemplateEvaluator;
import dev.dagdrop.cli.template.TemplateNode;
import dev.dagdrop.functions.register.RegisterQueued;
import dev.dagdrop.functions.register.RegisterWorkflow;
import dev.dagdrop.registration.aws.AwsClients;
import dev.dagdrop.registration.aws.Configuration;
import dev.dagdrop.registration.aws.QueueIntake;
import dev.dagdrop.registration.telemetry.LogSettings;
import dev.dagdrop.registration.telemetry.RunTrace;
import dev.dagdrop.standins.LocalAccount;
import dev.dagdrop.standins.StandIns;
import dev.dagdrop.standins.mwaa.Quotas;
import dev.dagdrop.standins.sns.PublishedMessage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.sqs.SqsClient;

/**
 * The stack of template.yaml on stand-ins, in this process: its bucket, table and topic, and the deployed handlers with
 * the environment the template gives them.
 *
 * <p>The handlers' clients come from the SDK's default chain, as in Lambda; the system properties that lead the chain to
 * the stand-ins are set for the whole process.
 */
public final class LocalInstallation implements AutoCloseable {
    /** The bucket in the files of events/. */
    public static final String BUCKET = "dagdrop-example-bucket";

    private static final String ROLE = "arn:aws:iam::" + LocalAccount.ACCOUNT_ID + ":role/dagdrop/workflows";

    private final StandIns standIns;
    private final Map<String, String> environment;
    private final LocalBucket bucket;
    private final AsyncInvocations invocations;
    private final QueuePoller poller;
    private final LocalTeams teams;
    private final LocalClock clock;

    private LocalInstallation(
            StandIns standIns,
            Map<String, String> environment,
            LocalBucket bucket,
            AsyncInvocations invocations,
            QueuePoller poller,
            LocalTeams teams,
            LocalClock clock) {
        this.standIns = standIns;
        this.environment = environment;
        this.bucket = bucket;
        this.invocations = invocations;
        this.poller = poller;
        this.teams = teams;
        this.clock = clock;
    }

    /**
     * Starts the stand-ins and creates what the template declares.
     *
     * @param templateFile template.yaml
     * @param basePort the first of five ports, 0 for free ones
     * @param parameters the template's parameters to override
     * @throws dev.dagdrop.standins.http.BusyPortException when a port is taken
     * @throws IllegalArgumentException when the template has no such parameter, or a value the functions refuse
     */
    public static LocalInstallation start(Path templateFile, int basePort, Map<String, String> parameters) {
        TemplateNode template = TemplateNode.load(templateFile);
        Map<String, String> given = new HashMap<>(parameters);
        given.putIfAbsent("BucketName", BUCKET);
        LocalClock clock = new LocalClock();
        StandIns standIns = StandIns.start(basePort, Quotas.DEFAULT, clock);
        try {
            return create(template, given, standIns, clock);
        } catch (RuntimeException e) {
            standIns.close();
            throw e;
        }
    }

    private static LocalInstallation create(
            TemplateNode template, Map<String, String> parameters, StandIns standIns, LocalClock clock) {
        sdkProperties(standIns).forEach(System::setProperty);
        RunTrace trace = new RunTrace();
        AwsClients clients = AwsClients.fromDefaultChain(trace);
        TemplateNode resources = template.at("Resources");
        String table = LocalTable.create(resources.at("RegistrationTable", "Properties"), clients.dynamoDb());
        String topic = clients.sns()
                .createTopic(request -> request.name("dagdrop-notices"))
                .topicArn();
        SqsClient sqs = QueueIntake.sqsFromDefaultChain();
        LocalQueues queues = LocalQueues.create("dagdrop-intake", resources.at("IntakeQueue", "Properties"), sqs);
        LocalQueues teamQueues = LocalQueues.create("dagdrop-teams", resources.at("TeamQueue", "Properties"), sqs);
        TemplateEvaluator evaluator = new TemplateEvaluator(
                template,
                parameters,
                Map.ofEntries(
                        Map.entry("RegistrationTable", table),
                        Map.entry("NoticeTopic", topic),
                        Map.entry("IntakeQueue", queues.intakeUrl()),
                        Map.entry("IntakeDeadLetterQueue", queues.deadLetterUrl()),
                        Map.entry("TeamQueue", teamQueues.intakeUrl()),
                        Map.entry("TeamDeadLetterQueue", teamQueues.deadLetterUrl()),
                        Map.entry("WorkflowRole.Arn", ROLE),
                        Map.entry("AWS::AccountId", LocalAccount.ACCOUNT_ID),
                        Map.entry("AWS::Region", LocalAccount.REGION.id())));
        // One environment for env.json; where functions differ, it is that of the functions that take uploads.
        Map<String, String> environment = new LinkedHashMap<>(evaluator.environment("OnboardTeamFunction"));
        environment.putAll(evaluator.environment("RegisterQueuedFunction"));
        Configuration configuration = Configuration.of(environment);
        standIns.s3().createVersionedBucket(configuration.bucketName());
        QueueIntake intake =
                QueueIntake.create(configuration, queues.configuration(), clients, () -> sqs, clock, trace);
        LambdaSettings settings = LambdaSettings.of(template);
        // A local run shows the messages of findings, which are logged at this level alone.
        LogSettings log = new LogSettings(LogSettings.of(environment).metrics(), LogLevel.DEBUG);
        return new LocalInstallation(
                standIns,
                environment,
                new LocalBucket(configuration.bucketName(), standIns.s3().endpoint()),
                new AsyncInvocations(new RegisterWorkflow(intake, log), queues, settings, clock, clock::skip),
                new QueuePoller(new RegisterQueued(intake, log), queues, settings, clock),
                LocalTeams.create(evaluator.environment("OnboardTeamFunction"), clients, teamQueues, settings, clock),
                clock);
    }

    /** The SDK's system properties for endpoints, credentials and region. */
    private static Map<String, String> sdkProperties(StandIns standIns) {
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put("aws.endpointUrlS3", standIns.s3().endpoint().toString());
        properties.put("aws.endpointUrlDynamoDb", standIns.dynamoDb().endpoint().toString());
        properties.put("aws.endpointUrlSns", standIns.sns().endpoint().toString());
        properties.put(
                "aws.endpointUrlMwaaServerless",
                standIns.mwaaServerless().endpoint().toString());
        properties.put("aws.endpointUrlSqs", standIns.sqs().endpoint().toString());
        properties.put("aws.region", LocalAccount.REGION.id());
        properties.put("aws.accessKeyId", LocalAccount.ACCESS_KEY_ID);
        properties.put("aws.secretAccessKey", LocalAccount.SECRET_ACCESS_KEY);
        return properties;
    }

    /** The bucket that definitions are uploaded to. */
    public LocalBucket bucket() {
        return bucket;
    }

    /**
     * Delivers the event of one upload until it is dealt with, as Lambda and the intake queue do; the waits in between are
     * left out.
     *
     * @return one summary per upload: the line the handler logged
     */
    public List<JsonNode> deliver(S3Notification notification) {
        if (notification.key().startsWith(LocalTeams.PREFIX)) {
            List<JsonNode> summaries = new ArrayList<>(teams.deliver(notification, clock::skip));
            summaries.addAll(poller.drain(clock::skip));
            return List.copyOf(summaries);
        }
        return invocations.deliver(notification.json()).orElseGet(() -> poller.drain(clock::skip));
    }

    /**
     * Takes what waits in the intake queue, one batch at most.
     *
     * @return one summary per upload
     */
    public List<JsonNode> takeFromQueue() {
        List<JsonNode> summaries = new ArrayList<>(teams.poll());
        summaries.addAll(poller.poll().summaries());
        return List.copyOf(summaries);
    }

    /** The endpoints, for tests that look behind them. */
    StandIns standIns() {
        return standIns;
    }

    /** The notices published so far. */
    public List<PublishedMessage> notices() {
        return standIns.sns().published();
    }

    /** What leads the AWS CLI or any SDK to this installation: endpoints, credentials, region. */
    public Map<String, String> endpoints() {
        return standIns.endpointVariables();
    }

    /** The functions' environment, as template.yaml gives it. */
    public Map<String, String> environment() {
        return environment;
    }

    /**
     * The functions' environment for {@code sam local invoke --env-vars}, which overrides only what the template
     * declares: the JVM's options lead the SDK to the stand-ins.
     */
    public Map<String, String> samEnvironment() {
        StringBuilder options = new StringBuilder(environment.getOrDefault("JAVA_TOOL_OPTIONS", ""));
        sdkProperties(standIns).forEach((name, value) -> options.append(" -D%s=%s".formatted(name, value)));
        Map<String, String> all = new LinkedHashMap<>(environment);
        all.put("JAVA_TOOL_OPTIONS", options.toString());
        return all;
    }

    @Override
    public void close() {
        bucket.close();
        standIns.close();
    }
}
