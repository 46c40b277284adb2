package dev.dagdrop.benchmarks.process;

import java.io.BufferedInputStream;
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
import java.util.TreeMap;
import java.util.function.Function;

/** Just enough of HTTP/1.1 to answer within a tenth of a millisecond: connections stay open, bodies have a length. */
final class HttpServer implements AutoCloseable {
    private final ServerSocket socket;
    private final Function<HttpRequest, HttpResponse> answers;

    HttpServer(Function<HttpRequest, HttpResponse> answers) throws IOException {
        this.socket = new ServerSocket(0, 64, InetAddress.getLoopbackAddress());
        this.answers = answers;
        Thread.ofPlatform().daemon().start(this::accept);
    }

    /** @param headers by their lower-case names */
    record HttpRequest(String method, String path, Map<String, String> headers, byte[] body) {}

    /** What is sent back; the body's length is added to the headers. */
    record HttpResponse(int status, Map<String, String> headers, byte[] body) {
        static HttpResponse of(int status, String body) {
            return new HttpResponse(status, Map.of(), body.getBytes(StandardCharsets.UTF_8));
        }
    }

    String address() {
        return "127.0.0.1:" + socket.getLocalPort();
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket connection = socket.accept();
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
                send(connection.getOutputStream(), answers.apply(request(start, in)));
                start = line(in);
            }
        } catch (IOException e) {
            // The process at the other end was stopped; what it did not get, it does not miss.
            Thread.currentThread().interrupt();
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
        return new HttpRequest(words[0], words[1], headers, body);
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
        StringBuilder head =
                new StringBuilder("HTTP/1.1 ").append(response.status()).append(" OK\r\n");
        response.headers()
                .forEach((name, value) ->
                        head.append(name).append(": ").append(value).append("\r\n"));
        head.append("Content-Length: ").append(response.body().length).append("\r\n\r\n");
        byte[] first = head.toString().getBytes(StandardCharsets.ISO_8859_1);
        byte[] all = new byte[first.length + response.body().length];
        System.arraycopy(first, 0, all, 0, first.length);
        System.arraycopy(response.body(), 0, all, first.length, response.body().length);
        out.write(all);
        out.flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
