package dev.dagdrop.functions.reconcile;

import dev.dagdrop.registration.aws.AwsClients;
import dev.dagdrop.registration.aws.Configuration;
import dev.dagdrop.registration.aws.QueueIntake;
import java.time.Clock;
import java.util.Map;

/** Builds the function from its environment variables. */
final class ReconcilerFactory {
    private ReconcilerFactory() {}

    /**
     * The reconciler; no call is made.
     *
     * @throws IllegalArgumentException when a variable is missing or malformed; the message names it
     */
    static Reconciler reconciler(Map<String, String> environment) {
        Configuration configuration = Configuration.of(environment);
        ReconcileConfiguration queues = ReconcileConfiguration.of(environment);
        Clock clock = Clock.systemUTC();
        ReconcilerPorts ports = AwsReconciler.ports(
                configuration, queues, AwsClients.fromDefaultChain(), QueueIntake.sqsFromDefaultChain(), clock);
        return AwsReconciler.create(configuration, queues.teamPrefix(), ports, clock);
    }
}
