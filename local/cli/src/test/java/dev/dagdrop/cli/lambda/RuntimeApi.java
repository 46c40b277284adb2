package dev.dagdrop.cli.lambda;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import dev.dagdrop.standins.http.LoopbackServer;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * What Lambda offers the process of one function: the next event, and somewhere to send the answer or the failure.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html">Runtime API</a>
 */
final class RuntimeApi implements AutoCloseable {
    private static final String VERSION = "/2018-06-01/runtime/";
    private static final Duration TIMEOUT = Duration.ofSeconds(60);
    private static final JsonMapper JSON = new JsonMapper();

    private final LoopbackServer server = LoopbackServer.start("The Runtime API", 0, this::handle);
    private final BlockingQueue<PendingInvocation> waiting = new LinkedBlockingQueue<>();
    private final Map<String, CompletableFuture<RuntimeReply>> running = new ConcurrentHashMap<>();
    private final CompletableFuture<RuntimeReply> init = new CompletableFuture<>();

    private record PendingInvocation(String id, String event) {}

    /** Host and port, as the runtime takes them. */
    String address() {
        return server.endpoint().getAuthority();
    }

    /** Hands an event to the function. */
    CompletableFuture<RuntimeReply> invoke(String event) {
        String id = UUID.randomUUID().toString();
        CompletableFuture<RuntimeReply> reply = new CompletableFuture<>();
        running.put(id, reply);
        waiting.add(new PendingInvocation(id, event));
        return reply;
    }

    /** Why the function did not start. */
    CompletableFuture<RuntimeReply> init() {
        return init;
    }

    private void handle(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String[] words =
                path.startsWith(VERSION) ? path.substring(VERSION.length()).split("/", -1) : new String[0];
        try (exchange) {
            switch (words) {
                case String[] w
                when w.length == 2 && w[0].equals("invocation") && w[1].equals("next") -> sendNext(exchange);
                case String[] w
                when w.length == 3 && w[0].equals("invocation") && w[2].equals("response") ->
                    accept(exchange, reply(w[1]), new RuntimeReply.Response(body(exchange)));
                case String[] w
                when w.length == 3 && w[0].equals("invocation") && w[2].equals("error") ->
                    accept(exchange, reply(w[1]), invocationError(body(exchange)));
                case String[] w
                when w.length == 2 && w[0].equals("init") && w[1].equals("error") ->
                    accept(exchange, Optional.of(init), initError(body(exchange)));
                default -> send(exchange, HttpURLConnection.HTTP_NOT_FOUND, "{\"errorMessage\": \"" + path + "\"}");
            }
        }
    }

    private void sendNext(HttpExchange exchange) throws IOException {
        PendingInvocation next;
        try {
            next = waiting.take();
        } catch (InterruptedException e) {
            // The server stops.
            Thread.currentThread().interrupt();
            return;
        }
        Headers headers = exchange.getResponseHeaders();
        headers.set("Lambda-Runtime-Aws-Request-Id", next.id());
        headers.set(
                "Lambda-Runtime-Deadline-Ms",
                Long.toString(Instant.now().plus(TIMEOUT).toEpochMilli()));
        headers.set(
                "Lambda-Runtime-Invoked-Function-Arn",
                "arn:aws:lambda:us-east-1:000000000000:function:dagdrop-example:live");
        headers.set("Lambda-Runtime-Trace-Id", "Root=1-6926d6a0-0123456789abcdef01234567;Sampled=1");
        send(exchange, HttpURLConnection.HTTP_OK, next.event());
    }

    private Optional<CompletableFuture<RuntimeReply>> reply(String id) {
        return Optional.ofNullable(running.remove(id));
    }

    private static void accept(
            HttpExchange exchange, Optional<CompletableFuture<RuntimeReply>> waiting, RuntimeReply reply)
            throws IOException {
        if (waiting.isEmpty()) {
            send(exchange, HttpURLConnection.HTTP_BAD_REQUEST, "{\"errorMessage\": \"no such invocation\"}");
            return;
        }
        send(exchange, HttpURLConnection.HTTP_ACCEPTED, "{\"status\": \"OK\"}");
        waiting.get().complete(reply);
    }

    private static RuntimeReply invocationError(JsonNode body) {
        return new RuntimeReply.InvocationError(
                body.path("errorType").asText(), body.path("errorMessage").asText());
    }

    private static RuntimeReply initError(JsonNode body) {
        return new RuntimeReply.InitError(
                body.path("errorType").asText(), body.path("errorMessage").asText());
    }

    private static JsonNode body(HttpExchange exchange) throws IOException {
        return JSON.readTree(exchange.getRequestBody());
    }

    private static void send(HttpExchange exchange, int status, String json) throws IOException {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        server.close();
    }
}
