package dev.dagdrop.standins.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import dev.dagdrop.standins.fault.InjectedFault;
import dev.dagdrop.standins.fault.InjectedFaults;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.Optional;

/** Serves one protocol: records each call, lets the fault it meets happen, carries it out, answers. */
public final class AwsEndpoint implements HttpHandler {

    private static final Logger LOG = System.getLogger(AwsEndpoint.class.getName());

    private final AwsProtocol protocol;
    private final InjectedFaults faults = new InjectedFaults();
    private final CallLog calls = new CallLog();

    /** An endpoint with no faults and an empty record. */
    public AwsEndpoint(AwsProtocol protocol) {
        this.protocol = protocol;
    }

    /** The faults to inject. */
    public InjectedFaults faults() {
        return faults;
    }

    /** What it was asked. */
    public CallLog calls() {
        return calls;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        AwsRequest call = protocol.read(
                exchange.getRequestHeaders(), exchange.getRequestBody().readAllBytes());
        calls.add(new RecordedCall(call.operation(), call.request(), Instant.now()));
        Optional<InjectedFault> fault = faults.take(call.operation());
        if (fault.isEmpty()) {
            send(exchange, answer(call));
            return;
        }
        switch (fault.get()) {
            case InjectedFault.ErrorAnswer refusal -> send(exchange, protocol.refuse(refusal));
            // Closing an exchange that has sent nothing closes its connection.
            case InjectedFault.DropBefore(Runnable step) -> {
                run(step);
                exchange.close();
            }
            case InjectedFault.DropAfter(Runnable step) -> {
                answer(call);
                run(step);
                exchange.close();
            }
            case InjectedFault.FailAfter(int status) -> {
                answer(call);
                send(exchange, protocol.refuse(new InjectedFault.ServerError(status)));
            }
            case InjectedFault.Meanwhile(Runnable step) -> {
                run(step);
                send(exchange, answer(call));
            }
            case InjectedFault.Afterwards(Runnable step) -> {
                HttpAnswer answer = answer(call);
                run(step);
                send(exchange, answer);
            }
        }
    }

    private static void run(Runnable step) {
        try {
            step.run();
        } catch (RuntimeException | Error e) {
            // The JDK's server closes the connection and keeps the reason to itself.
            LOG.log(Level.ERROR, "What was to happen meanwhile failed", e);
            throw e;
        }
    }

    private HttpAnswer answer(AwsRequest call) {
        try {
            return protocol.answer(call);
        } catch (RuntimeException e) {
            // A bug of ours: the caller sees what it would see of a broken service, the log sees why.
            LOG.log(Level.ERROR, "The stand-in failed on " + call.operation(), e);
            return protocol.refuse(new InjectedFault.ServerError(500));
        }
    }

    private static void send(HttpExchange exchange, HttpAnswer answer) throws IOException {
        try (exchange) {
            answer.headers().forEach(exchange.getResponseHeaders()::set);
            byte[] body = answer.bytes();
            exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
            if (body.length > 0) {
                exchange.getResponseBody().write(body);
            }
        }
    }
}
