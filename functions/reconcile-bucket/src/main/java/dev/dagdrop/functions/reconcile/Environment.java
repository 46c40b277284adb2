package dev.dagdrop.functions.reconcile;

import dev.dagdrop.registration.aws.AwsClients;
import dev.dagdrop.registration.aws.AwsReconciler;
import dev.dagdrop.registration.aws.Configuration;
import dev.dagdrop.registration.aws.QueueConfiguration;
import dev.dagdrop.registration.aws.QueueIntake;
import dev.dagdrop.registration.queue.SqsRedriveQueue;
import dev.dagdrop.registration.reconcile.Reconciler;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.sqs.SqsClient;

/** Puts the function together from what template.yaml tells it. */
final class Environment {
    private Environment() {}

    /**
     * The reconciler; no call is made.
     *
     * @throws IllegalArgumentException when a variable is missing or malformed; the message names it
     */
    static Reconciler reconciler(Map<String, String> environment) {
        Configuration configuration = Configuration.of(environment);
        SqsClient sqs = QueueIntake.sqsFromDefaultChain();
        return AwsReconciler.create(
                configuration,
                AwsClients.fromDefaultChain(),
                new SqsRedriveQueue(sqs, QueueConfiguration.of(environment).intakeUrl()),
                SqsContinuation.continuation(
                        sqs,
                        require(environment, "RECONCILE_QUEUE_URL", "the URL of the queue that hands long runs on")),
                Clock.systemUTC());
    }

    private static String require(Map<String, String> environment, String variable, String what) {
        return Optional.ofNullable(environment.get(variable))
                .filter(value -> !value.isBlank())
                .orElseThrow(() -> new IllegalArgumentException(
                        "The environment variable %s is missing; it should be %s.".formatted(variable, what)));
    }
}
