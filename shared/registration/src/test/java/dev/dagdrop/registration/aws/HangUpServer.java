package dev.dagdrop.registration.aws;

import dev.dagdrop.testkit.KeepAliveServer;
import dev.dagdrop.testkit.KeepAliveServer.HttpRequest;
import dev.dagdrop.testkit.KeepAliveServer.HttpResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;

/** Answers every request with an empty document and keeps the connection, until a test has it hang up instead. */
final class HangUpServer implements AutoCloseable {
    private final List<ReceivedRequest> requests = new CopyOnWriteArrayList<>();
    private final AtomicBoolean hangUp = new AtomicBoolean();
    private final KeepAliveServer server;

    private HangUpServer() throws IOException {
        server = new KeepAliveServer(this::answer);
    }

    /** @param headers by their lower-case names */
    record ReceivedRequest(Map<String, String> headers, String body) {}

    static HangUpServer start() {
        try {
            return new HangUpServer();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String endpoint() {
        return "http://" + server.address();
    }

    /** The next request is read whole, and not answered. */
    void hangUpOnTheNext() {
        hangUp.set(true);
    }

    List<ReceivedRequest> requests() {
        return List.copyOf(requests);
    }

    int connections() {
        return server.connections();
    }

    private Optional<HttpResponse> answer(HttpRequest request) {
        requests.add(new ReceivedRequest(request.headers(), request.body()));
        return hangUp.getAndSet(false)
                ? Optional.empty()
                : Optional.of(new HttpResponse(200, Map.of("Content-Type", "application/x-amz-json-1.0"), "{}"));
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
