package dev.dagdrop.standins.http;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.URI;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** An HTTP server on 127.0.0.1, one virtual thread per request. */
public final class LoopbackServer implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService executor;

    private LoopbackServer(HttpServer server, ExecutorService executor) {
        this.server = server;
        this.executor = executor;
    }

    /**
     * Starts serving.
     *
     * @param standIn the name used in error messages
     * @param port the port, 0 for a free one
     * @throws BusyPortException when the port is taken
     */
    public static LoopbackServer start(String standIn, int port, HttpHandler handler) {
        HttpServer server;
        try {
            server = HttpServer.create(Loopback.address(port), 0);
        } catch (IOException e) {
            throw Loopback.startFailure(standIn, port, e);
        }
        ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();
        server.setExecutor(executor);
        server.createContext("/", handler);
        server.start();
        return new LoopbackServer(server, executor);
    }

    /** Where it listens. */
    public URI endpoint() {
        return Loopback.endpoint(server.getAddress().getPort());
    }

    @Override
    public void close() {
        server.stop(0);
        executor.shutdownNow();
    }
}
