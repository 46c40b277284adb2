package dev.dagdrop.testkit;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * An HTTP/1.1 server on the loopback interface that answers within a tenth of a millisecond: connections stay open, bodies have a
 * length.
 */
public final class KeepAliveServer implements AutoCloseable {
    private final ServerSocket socket;
    private final Function<HttpRequest, Optional<HttpResponse>> answers;
    private final AtomicInteger connections = new AtomicInteger();

    /**
     * Starts a server.
     *
     * @param answers gives the answer to a request; empty hangs up without one
     */
    public KeepAliveServer(Function<HttpRequest, Optional<HttpResponse>> answers) throws IOException {
        this.socket = new ServerSocket(0, 64, InetAddress.getLoopbackAddress());
        this.answers = answers;
        Thread.ofPlatform().daemon().start(this::accept);
    }

    /**
     * A request, read whole.
     *
     * @param headers by their lower-case names
     */
    public record HttpRequest(String method, String path, Map<String, String> headers, String body) {}

    /** An answer; the body's length is added to the headers. */
    public record HttpResponse(int status, Map<String, String> headers, String body) {
        /** An answer without headers of its own. */
        public static HttpResponse of(int status, String body) {
            return new HttpResponse(status, Map.of(), body);
        }
    }

    /** Host and port. */
    public String address() {
        return "127.0.0.1:" + socket.getLocalPort();
    }

    /** How many connections there were so far. */
    public int connections() {
        return connections.get();
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket connection = socket.accept();
                connections.incrementAndGet();
                connection.setTcpNoDelay(true);
                Thread.ofPlatform().daemon().start(() -> serve(connection));
            } catch (IOException e) {
                if (!socket.isClosed()) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    private void serve(Socket connection) {
        try (connection) {
            InputStream in = new BufferedInputStream(connection.getInputStream());
            String start = line(in);
            while (!start.isEmpty()) {
                Optional<HttpResponse> answer = answers.apply(request(start, in));
                if (answer.isEmpty()) {
                    return;
                }
                send(connection.getOutputStream(), answer.get());
                start = line(in);
            }
        } catch (IOException e) {
            // The client is gone, and needs no answer.
        }
    }

    private static HttpRequest request(String start, InputStream in) throws IOException {
        Map<String, String> headers = new TreeMap<>();
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            int colon = line.indexOf(':');
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        String[] words = start.split(" ", 3);
        byte[] body = "chunked".equals(headers.get("transfer-encoding"))
                ? chunks(in)
                : in.readNBytes(Integer.parseInt(headers.getOrDefault("content-length", "0")));
        return new HttpRequest(words[0], words[1], headers, new String(body, StandardCharsets.UTF_8));
    }

    private static byte[] chunks(InputStream in) throws IOException {
        StringBuilder body = new StringBuilder();
        for (int size = Integer.parseInt(line(in), 16); size > 0; size = Integer.parseInt(line(in), 16)) {
            body.append(new String(in.readNBytes(size), StandardCharsets.ISO_8859_1));
            line(in);
        }
        line(in);
        return body.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    /** A line without its end; empty at the end of the stream too. */
    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    private static void send(OutputStream out, HttpResponse response) throws IOException {
        byte[] body = response.body().getBytes(StandardCharsets.UTF_8);
        StringBuilder head =
                new StringBuilder("HTTP/1.1 ").append(response.status()).append(" OK\r\n");
        response.headers()
                .forEach((name, value) ->
                        head.append(name).append(": ").append(value).append("\r\n"));
        head.append("Content-Length: ").append(body.length).append("\r\n\r\n");
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(head.toString().getBytes(StandardCharsets.ISO_8859_1));
        all.write(body);
        // One write: the second of two would wait for the acknowledgement of the first.
        all.writeTo(out);
        out.flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
