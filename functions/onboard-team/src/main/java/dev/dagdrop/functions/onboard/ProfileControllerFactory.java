package dev.dagdrop.functions.onboard;

import dev.dagdrop.profile.model.ProfilePermissions;
import dev.dagdrop.registration.EventSource;
import dev.dagdrop.registration.aws.AwsClients;
import dev.dagdrop.registration.aws.Configuration;
import dev.dagdrop.registration.aws.QueueIntake;
import dev.dagdrop.registration.environment.FunctionEnvironment;
import dev.dagdrop.registration.notice.Notices;
import dev.dagdrop.registration.notice.SnsNotices;
import dev.dagdrop.registration.object.ObjectReader;
import dev.dagdrop.registration.object.S3ObjectReader;
import dev.dagdrop.registration.queue.MessageQueue;
import dev.dagdrop.registration.queue.PoisonMessages;
import dev.dagdrop.registration.queue.SqsHintQueue;
import dev.dagdrop.registration.queue.SqsMessageQueue;
import dev.dagdrop.registration.store.Claims;
import dev.dagdrop.registration.store.DynamoDbTable;
import java.time.Clock;
import java.util.Map;
import software.amazon.awssdk.services.sqs.SqsClient;

/** Builds the function from its environment variables. */
final class ProfileControllerFactory {
    private ProfileControllerFactory() {}

    /**
     * The handler of single messages; no call is made.
     *
     * @throws IllegalArgumentException when a variable is missing or malformed; the message names it
     */
    static TeamMessageHandler reader(Map<String, String> environment) {
        return reader(
                environment,
                AwsClients.fromDefaultChain(),
                QueueIntake.sqsFromDefaultChain(),
                Clock.systemUTC(),
                TeamDefinitions.LARGEST_PAGE);
    }

    /** The same with the caller's clients and page size. */
    static TeamMessageHandler reader(
            Map<String, String> variables, AwsClients clients, SqsClient sqs, Clock clock, int pageSize) {
        FunctionEnvironment environment = new FunctionEnvironment(variables);
        Configuration configuration = Configuration.of(variables);
        OnboardingScope scope = scope(environment, configuration);
        Claims claims = new Claims(new DynamoDbTable(clients.dynamoDb(), configuration.tableName()), clock);
        ObjectReader objects = new S3ObjectReader(clients.s3(), scope.bucket(), scope.account());
        Notices notices = new SnsNotices(clients.sns(), configuration.topicArn());
        ProfileFollowUp followUp = new ProfileFollowUp(
                new SnsSubscriptions(clients.sns(), configuration.topicArn(), claims),
                new TeamDefinitions(clients.s3(), scope, pageSize),
                new SqsHintQueue(() -> sqs, environment.required("INTAKE_QUEUE_URL", "the URL of the intake queue")),
                clock);
        ProfilePass pass = new ProfilePass(scope, objects, followUp, new ProfileNotice(), clock);
        MessageQueue queue = new SqsMessageQueue(
                () -> sqs,
                environment.required("TEAM_QUEUE_URL", "the URL of the queue that invokes this function"),
                environment.required("DEAD_LETTER_QUEUE_URL", "the URL of that queue's dead-letter queue"));
        return new TeamMessageHandler(
                new EventSource(scope.bucket(), scope.account()),
                new ProfileController(scope, objects, claims, pass, notices),
                queue,
                new PoisonMessages(queue, notices));
    }

    private static OnboardingScope scope(FunctionEnvironment environment, Configuration configuration) {
        String path =
                environment.required("TEAM_ROLE_PATH", "the path of roles that profiles may name, as in /dagdrop/");
        return new OnboardingScope(
                configuration.bucketName(),
                configuration.account(),
                environment.required("TEAM_PREFIX", "what a profile's key begins with, as in teams/"),
                configuration.workflowPrefix(),
                new ProfilePermissions(path.startsWith("/") ? path.substring(1) : path, configuration.account()));
    }
}
