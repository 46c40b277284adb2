package dev.dagdrop.benchmarks.process;

import dev.dagdrop.testkit.KeepAliveServer;
import dev.dagdrop.testkit.KeepAliveServer.HttpRequest;
import dev.dagdrop.testkit.KeepAliveServer.HttpResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * What Lambda offers the process of one function, restoring from a snapshot included.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html">Runtime API</a>
 */
final class MeasuredRuntimeApi implements AutoCloseable {
    private static final String VERSION = "/2018-06-01/runtime/";
    private static final long TIMEOUT_MILLIS = 60_000;
    private static final int TIMEOUT_SECONDS = 60;

    private final BlockingQueue<String> events = new LinkedBlockingQueue<>();
    private final BlockingQueue<Boolean> restores = new LinkedBlockingQueue<>();
    private final BlockingQueue<TimedReport> moments = new LinkedBlockingQueue<>();
    private final KeepAliveServer server = new KeepAliveServer(request -> Optional.of(answer(request)));

    MeasuredRuntimeApi() throws IOException {}

    /** Something the function told of itself, and when, by {@link System#nanoTime}. */
    private record TimedReport(String what, String body, long at) {}

    String address() {
        return server.address();
    }

    /** Waits until the function asks for its first event, or to be restored; gives that moment. */
    long ready() {
        return await("ready").at();
    }

    /** Restores the function, as Lambda does from a snapshot, and waits for it to ask for its first event. */
    void restore() {
        restores.add(true);
        ready();
    }

    /** Delivers one event; gives the nanoseconds until its answer. The function asks for the next before this returns. */
    long invoke(String event) {
        long start = System.nanoTime();
        events.add(event);
        TimedReport answer = await("response");
        ready();
        return answer.at() - start;
    }

    private TimedReport await(String what) {
        try {
            TimedReport moment = moments.poll(TIMEOUT_SECONDS, TimeUnit.SECONDS);
            if (moment == null || !moment.what().equals(what)) {
                throw new IllegalStateException("waited for " + what + ", got " + moment);
            }
            return moment;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpResponse answer(HttpRequest request) {
        long now = System.nanoTime();
        String[] words = request.path().substring(VERSION.length()).split("/", -1);
        String last = words[words.length - 1];
        switch (last) {
            case "next" -> moments.add(new TimedReport("ready", "", now));
            default -> moments.add(new TimedReport(last, request.body(), now));
        }
        try {
            return switch (words[0] + "/" + last) {
                case "restore/next" -> {
                    restores.take();
                    yield HttpResponse.of(200, "");
                }
                case "invocation/next" -> next(events.take());
                default -> HttpResponse.of(202, "{\"status\":\"OK\"}");
            };
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static HttpResponse next(String event) {
        return new HttpResponse(
                200,
                Map.of(
                        "Content-Type",
                        "application/json",
                        "Lambda-Runtime-Aws-Request-Id",
                        UUID.randomUUID().toString(),
                        "Lambda-Runtime-Deadline-Ms",
                        Long.toString(System.currentTimeMillis() + TIMEOUT_MILLIS),
                        "Lambda-Runtime-Invoked-Function-Arn",
                        "arn:aws:lambda:eu-central-1:123456789012:function:benchmark:live",
                        "Lambda-Runtime-Trace-Id",
                        "Root=1-6926d6a0-0123456789abcdef01234567;Sampled=1"),
                event);
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
