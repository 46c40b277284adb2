package dev.dagdrop.standins;

import com.amazonaws.services.dynamodbv2.local.server.LocalDynamoDBRequestHandler;
import com.amazonaws.services.dynamodbv2.local.server.LocalDynamoDBServerHandler;
import dev.dagdrop.standins.http.BusyPortException;
import dev.dagdrop.standins.http.Loopback;
import java.net.URI;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.ContextHandler;

/**
 * DynamoDB Local, in memory, one database for every access key and region.
 *
 * <p>Its own server class listens on every interface and refuses port 0, so its request handler runs here on a Jetty of ours; its
 * telemetry, which that server class starts, never runs.
 */
public final class DynamoDbStandIn implements AutoCloseable {

    private static final String NAME = "The DynamoDB stand-in";

    private final Server server;
    private final LocalDynamoDBServerHandler handler;

    private DynamoDbStandIn(Server server, LocalDynamoDBServerHandler handler) {
        this.server = server;
        this.handler = handler;
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
        Server server = new Server(Loopback.address(port));
        try {
            boolean inMemory = true;
            boolean sharedDb = true;
            boolean delayTransientStatuses = false;
            LocalDynamoDBServerHandler handler = new LocalDynamoDBServerHandler(
                    // The first argument is the port its telemetry would report; no path, since nothing is written.
                    new LocalDynamoDBRequestHandler(port, inMemory, null, sharedDb, delayTransientStatuses), null);
            server.setHandler(new ContextHandler(handler, "/"));
            server.start();
            return new DynamoDbStandIn(server, handler);
        } catch (Exception e) {
            throw Loopback.startFailure(NAME, port, e);
        }
    }

    /** Where it listens. */
    public URI endpoint() {
        return Loopback.endpoint(((ServerConnector) server.getConnectors()[0]).getLocalPort());
    }

    @Override
    public void close() {
        try {
            server.stop();
            handler.close();
        } catch (Exception e) {
            throw new IllegalStateException(NAME + " did not stop: " + e.getMessage(), e);
        }
    }
}
