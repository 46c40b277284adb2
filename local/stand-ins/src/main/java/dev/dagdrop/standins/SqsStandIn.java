package dev.dagdrop.standins;

import com.typesafe.config.ConfigFactory;
import dev.dagdrop.standins.http.BusyPortException;
import dev.dagdrop.standins.http.Loopback;
import java.net.URI;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.apache.pekko.actor.ActorRef;
import org.apache.pekko.actor.ActorSystem;
import org.apache.pekko.actor.Props;
import org.elasticmq.StrictSQSLimits$;
import org.elasticmq.actor.QueueManagerActor;
import org.elasticmq.rest.sqs.SQSRestServer;
import org.elasticmq.rest.sqs.SQSRestServerBuilder;
import org.elasticmq.util.NowProvider;
import scala.Option;

/**
 * An SQS endpoint: ElasticMQ, in memory. Queues, visibility time-outs, receive counts, redrive policies and message move
 * tasks behave; policies, encryption and retention do not exist.
 */
public final class SqsStandIn implements AutoCloseable {

    private static final String NAME = "The SQS stand-in";

    /** Daemon threads, so that a program that forgets to stop it still ends. */
    private static final String SETTINGS = """
            pekko.loglevel = OFF
            pekko.stdout-loglevel = OFF
            pekko.log-dead-letters = off
            pekko.daemonic = on
            pekko.coordinated-shutdown.run-by-jvm-shutdown-hook = off
            """;

    private final ActorSystem actors;
    private final SQSRestServer server;
    private final URI endpoint;

    private SqsStandIn(ActorSystem actors, SQSRestServer server) {
        this.actors = actors;
        this.server = server;
        this.endpoint =
                Loopback.endpoint(server.waitUntilStarted().localAddress().getPort());
    }

    /**
     * Starts on a clock of the caller's: by it, and by nothing else, a message becomes visible again.
     *
     * @param port the port, 0 for a free one
     * @param clock never behind the system's, which stamps what is sent
     * @throws BusyPortException when the port is taken
     */
    public static SqsStandIn start(int port, InstantSource clock) {
        QuietLogs.quieten();
        ActorSystem actors =
                ActorSystem.create("sqs", ConfigFactory.parseString(SETTINGS).withFallback(ConfigFactory.load()));
        try {
            ActorRef queues = actors.actorOf(Props.create(
                    QueueManagerActor.class,
                    new SettableTime(clock),
                    StrictSQSLimits$.MODULE$,
                    Option.<ActorRef>empty()));
            return new SqsStandIn(
                    actors,
                    SQSRestServerBuilder.withActorSystem(actors)
                            .withQueueManagerActor(queues)
                            .withInterface(Loopback.address(port).getHostString())
                            .withPort(port)
                            .withAWSAccountId(LocalAccount.ACCOUNT_ID)
                            .withAWSRegion(LocalAccount.REGION.id())
                            .start());
        } catch (Exception e) {
            stop(actors);
            throw Loopback.startFailure(NAME, port, e);
        }
    }

    /** Where it listens. A queue's URL is {@code <endpoint>/<account>/<name>}. */
    public URI endpoint() {
        return endpoint;
    }

    @Override
    public void close() {
        try {
            server.stopAndWait();
        } finally {
            stop(actors);
        }
    }

    private static void stop(ActorSystem actors) {
        actors.terminate();
        actors.getWhenTerminated().toCompletableFuture().join();
    }

    private static final class SettableTime extends NowProvider {
        private final InstantSource clock;

        private SettableTime(InstantSource clock) {
            this.clock = clock;
        }

        @Override
        public long nowMillis() {
            return clock.millis();
        }

        @Override
        public OffsetDateTime now() {
            return clock.instant().atOffset(ZoneOffset.UTC);
        }
    }
}
