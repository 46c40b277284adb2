package dev.dagdrop.standins;

import com.amazonaws.services.dynamodbv2.local.server.LocalDynamoDBRequestHandler;
import com.amazonaws.services.dynamodbv2.local.server.LocalDynamoDBServerHandler;
import dev.dagdrop.standins.http.BusyPortException;
import dev.dagdrop.standins.http.Loopback;
import java.net.URI;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.ContextHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.ResourceInUseException;

/**
 * DynamoDB Local, in memory, one database for every access key and region.
 *
 * <p>Its own server class listens on every interface and refuses port 0, so its request handler runs here on a Jetty of ours; its
 * telemetry, which that server class starts, never runs.
 */
public final class DynamoDbStandIn implements AutoCloseable {

    private static final String NAME = "The DynamoDB stand-in";
    private static final int MAX_THREADS = 50;

    private final ThreadGroup threads = new ThreadGroup("dynamodb-local");
    private final Server server;
    private final ServerConnector connector;
    private final LocalDynamoDBServerHandler handler;

    private DynamoDbStandIn(int port) {
        QueuedThreadPool pool = new QueuedThreadPool(MAX_THREADS, 1, 60_000, 0, null, threads);
        pool.setDaemon(true);
        server = new Server(pool);
        connector = new ServerConnector(server);
        connector.setHost(Loopback.address(port).getHostString());
        connector.setPort(port);
        server.addConnector(connector);
        boolean inMemory = true;
        boolean sharedDb = true;
        boolean delayTransientStatuses = false;
        // 0: no restriction on who may ask; no path, since nothing is written; no CORS origins.
        handler = new LocalDynamoDBServerHandler(
                new LocalDynamoDBRequestHandler(0, inMemory, null, sharedDb, delayTransientStatuses), null);
        server.setHandler(new ContextHandler(handler, "/"));
    }

    /** Starts on a free port. */
    public static DynamoDbStandIn start() {
        return start(0);
    }

    /**
     * Starts.
     *
     * @param port the port, 0 for a free one
     * @throws BusyPortException when the port is taken
     */
    public static DynamoDbStandIn start(int port) {
        QuietLogs.quieten();
        DynamoDbStandIn standIn = new DynamoDbStandIn(port);
        try {
            standIn.server.start();
            return standIn;
        } catch (Exception e) {
            standIn.close();
            throw Loopback.startFailure(NAME, port, e);
        }
    }

    /** Where it listens. */
    public URI endpoint() {
        return Loopback.endpoint(connector.getLocalPort());
    }

    /**
     * Creates a table with the one key {@code Id}, as the template's.
     *
     * @throws ResourceInUseException when there is one of that name
     */
    public void createTable(String name) {
        try (DynamoDbClient client = LocalClients.client(DynamoDbClient.builder(), endpoint())) {
            Tables.create(client, name);
        }
    }

    @Override
    public void close() {
        try {
            server.stop();
            handler.close();
        } catch (Exception e) {
            throw new IllegalStateException(NAME + " did not stop: " + e.getMessage(), e);
        }
        // Its cancelled background jobs notice only when they wake, after minutes, on threads that keep the JVM alive.
        // It starts those
        // threads from one of Jetty's, so they share its group.
        threads.interrupt();
    }
}
