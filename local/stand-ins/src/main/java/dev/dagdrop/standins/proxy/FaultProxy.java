package dev.dagdrop.standins.proxy;

import dev.dagdrop.standins.fault.InjectedFault;
import dev.dagdrop.standins.fault.InjectedFaults;
import dev.dagdrop.standins.http.Loopback;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/**
 * Stands before an HTTP endpoint that has no faults of its own, such as the S3 or the DynamoDB stand-in, and forwards every request
 * unless {@link #faults()} says otherwise. It handles one request per connection and sends each on once.
 *
 * <p>Operations are named by the request's target where it has one ({@code UpdateItem}), else by its HTTP method ({@code GET}); a fault
 * may also name the operation of S3 that its clients call most ({@code GetObject}, {@code ListObjectsV2}).
 *
 * <p>A client on the JDK's HttpURLConnection repeats a GET once when its connection breaks, so it takes two broken connections to make one failure.
 */
public final class FaultProxy implements AutoCloseable {

    private static final Logger LOG = System.getLogger(FaultProxy.class.getName());
    private static final byte[] CONTINUE = "HTTP/1.1 100 Continue\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

    private final InetSocketAddress target;
    private final ServerSocket server;
    private final ExecutorService connections = Executors.newVirtualThreadPerTaskExecutor();
    private final InjectedFaults faults = new InjectedFaults();
    private final List<String> operations = new CopyOnWriteArrayList<>();

    private FaultProxy(URI target, ServerSocket server) {
        this.target = Loopback.address(target.getPort());
        this.server = server;
    }

    /**
     * Starts on a free port of 127.0.0.1.
     *
     * @param target an endpoint on 127.0.0.1
     */
    public static FaultProxy before(URI target) {
        try {
            ServerSocket server = new ServerSocket();
            server.bind(Loopback.address(0));
            FaultProxy proxy = new FaultProxy(target, server);
            Thread.ofVirtual().name("fault-proxy").start(proxy::accept);
            return proxy;
        } catch (IOException e) {
            throw Loopback.startFailure("The fault proxy", 0, e);
        }
    }

    /** Where it listens. */
    public URI endpoint() {
        return Loopback.endpoint(server.getLocalPort());
    }

    /** The faults to inject. */
    public InjectedFaults faults() {
        return faults;
    }

    /** The operations asked for so far, in order of arrival. */
    public List<String> operations() {
        return List.copyOf(operations);
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket client = server.accept();
                connections.execute(() -> serve(client));
            } catch (IOException e) {
                if (!server.isClosed()) {
                    LOG.log(Level.ERROR, "The fault proxy cannot accept a connection", e);
                }
            }
        }
    }

    private void serve(Socket client) {
        try (client) {
            InputStream in = new BufferedInputStream(client.getInputStream());
            Optional<RequestHead> head = RequestHead.read(in);
            if (head.isPresent()) {
                serve(head.get(), in, client.getOutputStream());
            }
        } catch (IOException e) {
            // To the client this is what it would be without a proxy: a connection that breaks.
            LOG.log(Level.DEBUG, "A connection through the fault proxy broke", e);
        }
    }

    private void serve(RequestHead head, InputStream in, OutputStream out) throws IOException {
        if (head.expectsContinue()) {
            out.write(CONTINUE);
        }
        byte[] body = head.readBody(in);
        operations.add(head.operation());
        Optional<InjectedFault> fault = faults.take(names(head));
        if (fault.isEmpty()) {
            out.write(forward(head, body));
            return;
        }
        boolean json = head.header("X-Amz-Target").isPresent();
        switch (fault.get()) {
            case InjectedFault.ErrorAnswer refusal -> out.write(RefusalText.answer(refusal, json));
            // Returning without an answer closes the connection.
            case InjectedFault.DropBefore(Runnable step) -> step.run();
            case InjectedFault.DropAfter(Runnable step) -> {
                forward(head, body);
                step.run();
            }
            case InjectedFault.FailAfter(int status) -> {
                forward(head, body);
                out.write(RefusalText.answer(new InjectedFault.ServerError(status), json));
            }
            case InjectedFault.Meanwhile(Runnable step) -> {
                step.run();
                out.write(forward(head, body));
            }
            case InjectedFault.Afterwards(Runnable step) -> {
                byte[] answer = forward(head, body);
                step.run();
                out.write(answer);
            }
        }
    }

    private static List<String> names(RequestHead head) {
        return Stream.concat(S3Operation.of(head).stream(), Stream.of(head.operation()))
                .toList();
    }

    private byte[] forward(RequestHead head, byte[] body) throws IOException {
        try (Socket upstream = new Socket()) {
            // Head and body are two writes; the second would wait for the first one's acknowledgement, 40 ms a request.
            upstream.setTcpNoDelay(true);
            upstream.connect(target);
            OutputStream out = upstream.getOutputStream();
            out.write(head.forwarded());
            out.write(body);
            out.flush();
            return upstream.getInputStream().readAllBytes();
        }
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new IllegalStateException("The fault proxy did not stop", e);
        } finally {
            connections.shutdownNow();
        }
    }
}
