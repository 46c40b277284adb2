package dev.dagdrop.functions.onboard;

import dev.dagdrop.profile.model.Permitted;
import dev.dagdrop.registration.Pause;
import dev.dagdrop.registration.aws.AwsClients;
import dev.dagdrop.registration.aws.Configuration;
import dev.dagdrop.registration.aws.QueueIntake;
import dev.dagdrop.registration.store.DynamoDbRegistrations;
import dev.dagdrop.registration.naming.WorkflowNaming;
import dev.dagdrop.registration.notice.SnsNotices;
import dev.dagdrop.registration.object.S3ObjectReader;
import dev.dagdrop.registration.onboard.Installation;
import dev.dagdrop.registration.onboard.Onboarding;
import dev.dagdrop.registration.onboard.SnsSubscriptions;
import dev.dagdrop.registration.onboard.SubscriptionsInTurn;
import dev.dagdrop.registration.onboard.TeamQueue;
import dev.dagdrop.registration.onboard.TeamRedrive;
import dev.dagdrop.registration.queue.SqsRedriveQueue;
import dev.dagdrop.registration.settings.SettingsResolver;
import dev.dagdrop.registration.team.DynamoDbTeamProfiles;
import dev.dagdrop.registration.team.DynamoDbTeamStore;
import dev.dagdrop.registration.team.DynamoDbTopicLock;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.sqs.SqsClient;

/** Puts the function together from what template.yaml tells it. */
final class Environment {
    private Environment() {}

    /**
     * What the handler hands on to; no call is made.
     *
     * @throws IllegalArgumentException when a variable is missing or malformed; the message names it
     */
    static OnboardTeam.Parts parts(Map<String, String> environment) {
        return parts(environment, AwsClients.fromDefaultChain(), QueueIntake.sqsFromDefaultChain(), Clock.systemUTC());
    }

    /** The same with clients of the caller's. */
    static OnboardTeam.Parts parts(Map<String, String> environment, AwsClients clients, SqsClient sqs, Clock clock) {
        Configuration configuration = Configuration.of(environment);
        String table = configuration.tableName();
        TeamQueue orders = SqsTeamQueue.orders(
                sqs, require(environment, "TEAM_QUEUE_URL", "the URL of the queue that invokes this function"));
        return new OnboardTeam.Parts(
                new Onboarding(
                        installation(environment, configuration),
                        new DynamoDbTeamStore(clients.dynamoDb(), table, clock),
                        new S3ObjectReader(clients.s3(), configuration.account()),
                        new SubscriptionsInTurn(
                                new SnsSubscriptions(clients.sns(), configuration.topicArn()),
                                new DynamoDbTopicLock(clients.dynamoDb(), table, clock),
                                clock,
                                Pause.sleeping()),
                        new SnsNotices(clients.sns(), configuration.topicArn()),
                        orders,
                        clock),
                new TeamRedrive(
                        configuration.bucketName(),
                        new WorkflowNaming(configuration.workflowPrefix()),
                        new DynamoDbRegistrations(clients.dynamoDb(), table),
                        new DynamoDbTeamProfiles(clients.dynamoDb(), table),
                        configuration.unknownTeam(),
                        new SettingsResolver(configuration.workflowRoleArn()),
                        new SqsRedriveQueue(
                                sqs, require(environment, "INTAKE_QUEUE_URL", "the URL of the intake queue")),
                        clock),
                orders);
    }

    private static Installation installation(Map<String, String> environment, Configuration configuration) {
        String path =
                require(environment, "TEAM_ROLE_PATH", "the path of roles that profiles may name, as in /dagdrop/");
        return new Installation(
                configuration.bucketName(),
                require(environment, "TEAM_PREFIX", "what a profile's key begins with, as in teams/"),
                configuration.workflowPrefix(),
                new Permitted(path.startsWith("/") ? path.substring(1) : path, configuration.account()));
    }

    private static String require(Map<String, String> environment, String variable, String what) {
        return Optional.ofNullable(environment.get(variable))
                .filter(value -> !value.isBlank())
                .orElseThrow(() -> new IllegalArgumentException(
                        "The environment variable %s is missing; it should be %s.".formatted(variable, what)));
    }
}
