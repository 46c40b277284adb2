package dev.dagdrop.functions.reconcile;

import dev.dagdrop.definition.check.CheckOverrides;
import dev.dagdrop.registration.Intake;
import dev.dagdrop.registration.aws.AwsIntake;
import dev.dagdrop.registration.aws.Configuration;
import dev.dagdrop.registration.event.EventOrigin;
import dev.dagdrop.registration.event.MessageDecoder;
import dev.dagdrop.registration.event.ObjectEvent;
import dev.dagdrop.registration.outcome.Outcome;
import dev.dagdrop.registration.queue.SqsHintQueue;
import dev.dagdrop.registration.team.UnknownTeamPolicy;
import dev.dagdrop.registration.telemetry.LogSettings;
import dev.dagdrop.registration.telemetry.RunTrace;
import dev.dagdrop.standins.sns.PublishedMessage;
import dev.dagdrop.testkit.MovableClock;
import dev.dagdrop.testkit.TestQueue;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.mwaaserverless.model.GetWorkflowResponse;
import software.amazon.awssdk.services.mwaaserverless.model.WorkflowSummary;
import software.amazon.awssdk.services.sqs.model.Message;

/** An installation on stand-ins: the comparison, the controller that its hints end in, and the queues between. */
final class ReconcileInstallation {
    private static final Duration INVOCATION = Duration.ofMinutes(1);

    /** So small that a few files take several of each. */
    private static final PageSizes PAGES = new PageSizes(7, 5, Optional.of(6));

    private final TestAccount account;
    private final InstallationSetup setup;
    private final MovableClock clock = new MovableClock(Instant.now().plus(Duration.ofHours(1)));
    private final TestQueue intakeQueue;
    private final TestQueue teamQueue;
    private final ReconcileConfiguration queues;
    private final String topic;

    ReconcileInstallation(TestAccount account, InstallationSetup setup) {
        this.account = account;
        this.setup = setup;
        this.intakeQueue = TestQueue.create(account.sqs(), "intake");
        this.teamQueue = TestQueue.create(account.sqs(), "team");
        this.queues = new ReconcileConfiguration(intakeQueue.url(), teamQueue.url(), "teams/");
        this.topic = account.clients()
                .sns()
                .createTopic(request -> request.name("notices"))
                .topicArn();
    }

    /** An installation whose bucket and table are made now. */
    static ReconcileInstallation create(TestAccount account, InstallationSetup setup) {
        if (setup.versioned()) {
            account.standIns().s3().createVersionedBucket(setup.bucket());
        } else {
            account.standIns().s3().createBucket(setup.bucket());
        }
        account.standIns().dynamoDb().createTable(setup.table());
        return new ReconcileInstallation(account, setup);
    }

    /** Another stack on the same bucket, in the same account. */
    static ReconcileInstallation beside(ReconcileInstallation first, TestAccount account, String prefix) {
        InstallationSetup setup = first.setup.besideAt(prefix);
        account.standIns().dynamoDb().createTable(setup.table());
        return new ReconcileInstallation(account, setup);
    }

    private Configuration configuration() {
        return new Configuration(
                setup.table(),
                topic,
                setup.bucket(),
                setup.prefix(),
                setup.role(),
                51_200,
                setup.level(),
                CheckOverrides.none(),
                false,
                setup.onRemove(),
                UnknownTeamPolicy.USE_DEFAULTS);
    }

    private ReconcilerPorts ports() {
        return AwsReconciler.ports(configuration(), queues, account.clients(), account.sqs(), clock, PAGES);
    }

    ReconcileBucket function() {
        return new ReconcileBucket(reconciler(), clock, LogSettings.of(Map.of()));
    }

    private Reconciler reconciler() {
        return AwsReconciler.create(configuration(), queues.teamPrefix(), ports(), clock);
    }

    /** One run with all the time it needs. */
    ComparisonRun reconcile(ComparisonMode mode) {
        return reconciler().reconcile(new ComparisonRequest(mode, ComparisonRequest.STANDARD_GRACE), Instant.MAX);
    }

    MovableClock clock() {
        return clock;
    }

    InstallationSetup setup() {
        return setup;
    }

    String topic() {
        return topic;
    }

    String put(String key, String content) {
        return Optional.ofNullable(account.clients()
                        .s3()
                        .putObject(request -> request.bucket(setup.bucket()).key(key), RequestBody.fromString(content))
                        .versionId())
                .orElse("");
    }

    /** Gives the delete marker's version. */
    String delete(String key) {
        return Optional.ofNullable(account.clients()
                        .s3()
                        .deleteObject(request -> request.bucket(setup.bucket()).key(key))
                        .versionId())
                .orElse("");
    }

    void deleteVersion(String key, String version) {
        account.clients()
                .s3()
                .deleteObject(request -> request.bucket(setup.bucket()).key(key).versionId(version));
    }

    private Intake intake() {
        return AwsIntake.create(
                configuration(),
                account.clients(),
                new SqsHintQueue(account::sqs, queues.intakeUrl()),
                Clock.systemUTC(),
                new RunTrace());
    }

    /** Has the controller look at a key, as any event about it does. */
    Outcome look(String key) {
        return intake().process(List.of(new ObjectEvent.Hint(setup.bucket(), key, EventOrigin.unknown())), INVOCATION)
                .getFirst()
                .result()
                .outcome();
    }

    /** Stores an object and has the controller look at it. */
    Outcome drop(String key, String content) {
        put(key, content);
        return look(key);
    }

    /** Deletes an object and has the controller look at its key. */
    Outcome remove(String key) {
        delete(key);
        return look(key);
    }

    /** Has the controller follow every hint in the intake queue, until it is empty. */
    List<Outcome> followHints() {
        List<Outcome> outcomes = new ArrayList<>();
        Intake intake = intake();
        MessageDecoder decoder = new MessageDecoder();
        for (List<Message> batch = intakeQueue.take(); !batch.isEmpty(); batch = intakeQueue.take()) {
            batch.forEach(message -> intake.process(decoder.decode(message.body()), INVOCATION)
                    .forEach(processed -> outcomes.add(processed.result().outcome())));
        }
        return outcomes;
    }

    /** The keys of the hints in the queue of profiles, taken off it. */
    List<String> teamHints() {
        MessageDecoder decoder = new MessageDecoder();
        List<String> keys = new ArrayList<>();
        for (Message message : teamQueue.take()) {
            decoder.decode(message.body()).forEach(event -> {
                if (event instanceof ObjectEvent.Hint hint) {
                    keys.add(hint.key());
                }
            });
        }
        return keys;
    }

    List<WorkflowSummary> workflows() {
        return account.clients().workflows().listWorkflowsPaginator(request -> {}).workflows().stream()
                .toList();
    }

    GetWorkflowResponse workflow(String arn) {
        return account.clients().workflows().getWorkflow(request -> request.workflowArn(arn));
    }

    int versions(String arn) {
        return account.clients()
                .workflows()
                .listWorkflowVersions(request -> request.workflowArn(arn))
                .workflowVersions()
                .size();
    }

    List<PublishedMessage> notices() {
        return account.sns().published();
    }

    /** The notices about drift. */
    List<PublishedMessage> driftNotices() {
        return notices().stream()
                .filter(notice -> DriftFindings.attribute(notice, "kind").equals("drift"))
                .toList();
    }

    void store(String id, Map<String, AttributeValue> attributes) {
        Map<String, AttributeValue> item = new HashMap<>(attributes);
        item.put("Id", AttributeValue.fromS(id));
        account.clients()
                .dynamoDb()
                .putItem(request -> request.tableName(setup.table()).item(item));
    }

    void lose(String id) {
        account.clients()
                .dynamoDb()
                .deleteItem(request -> request.tableName(setup.table()).key(Map.of("Id", AttributeValue.fromS(id))));
    }

    /** How many items the table holds of workflows. */
    long records() {
        return account.clients().dynamoDb().scanPaginator(request -> request.tableName(setup.table())).items().stream()
                .filter(item -> item.containsKey("WorkflowArn"))
                .count();
    }
}
