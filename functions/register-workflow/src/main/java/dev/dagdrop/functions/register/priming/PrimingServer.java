package dev.dagdrop.functions.register.priming;

import dev.dagdrop.functions.register.priming.CannedAnswers.CannedAnswer;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Answers HTTP on a port of the loopback interface while it is open: a server in a page, since one from a library would
 * bring classes into the snapshot that no upload needs.
 */
final class PrimingServer implements AutoCloseable {
    /** The first byte of a TLS connection, which is not accepted. */
    private static final int TLS_HANDSHAKE = 0x16;

    private static final String LENGTH = "content-length";

    private final CannedAnswers answers;
    private final ServerSocket server;
    private final Queue<Socket> connections = new ConcurrentLinkedQueue<>();

    private PrimingServer(CannedAnswers answers, ServerSocket server) {
        this.answers = answers;
        this.server = server;
    }

    static PrimingServer open(CannedAnswers answers) {
        try {
            PrimingServer server = new PrimingServer(answers, new ServerSocket(0, 0, InetAddress.getLoopbackAddress()));
            Thread.ofPlatform().daemon().name("server").start(server::accept);
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException("no port of the loopback interface could be opened", e);
        }
    }

    int port() {
        return server.getLocalPort();
    }

    private void accept() {
        try {
            while (true) {
                Socket connection = server.accept();
                connections.add(connection);
                Thread.ofPlatform().daemon().name("server").start(() -> serve(connection));
            }
        } catch (IOException e) {
            // Closed: priming is over.
        }
    }

    private void serve(Socket connection) {
        try (connection) {
            InputStream in = new BufferedInputStream(connection.getInputStream());
            int first = in.read();
            while (first >= 0 && first != TLS_HANDSHAKE) {
                String request = (char) first + line(in);
                Map<String, String> headers = headers(in);
                byte[] body = in.readNBytes(Integer.parseInt(headers.getOrDefault(LENGTH, "0")));
                String target = headers.getOrDefault("x-amz-target", "");
                send(
                        connection.getOutputStream(),
                        answers.to(request, target, new String(body, StandardCharsets.UTF_8)));
                first = in.read();
            }
        } catch (IOException e) {
            // Whoever was at the other end, this very process, has the failure already.
        }
    }

    private static Map<String, String> headers(InputStream in) throws IOException {
        Map<String, String> headers = new TreeMap<>();
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            int colon = line.indexOf(':');
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        return headers;
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
            line.append((char) next);
        }
        return line.toString().stripTrailing();
    }

    private static void send(OutputStream out, CannedAnswer answer) throws IOException {
        byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
        StringBuilder head =
                new StringBuilder("HTTP/1.1 ").append(answer.status()).append(" -\r\n");
        answer.headers()
                .forEach((name, value) ->
                        head.append(name).append(": ").append(value).append("\r\n"));
        head.append(LENGTH).append(": ").append(body.length).append("\r\n\r\n");
        byte[] start = head.toString().getBytes(StandardCharsets.UTF_8);
        byte[] all = Arrays.copyOf(start, start.length + body.length);
        System.arraycopy(body, 0, all, start.length, body.length);
        // At once: of two writes the second would wait for the first one's acknowledgement, 40 ms.
        out.write(all);
    }

    /** Ends the conversations too. */
    @Override
    public void close() {
        close(server);
        connections.forEach(PrimingServer::close);
    }

    private static void close(Closeable socket) {
        try {
            socket.close();
        } catch (IOException e) {
            // It is of no use to anybody any more, closed or not.
        }
    }
}
