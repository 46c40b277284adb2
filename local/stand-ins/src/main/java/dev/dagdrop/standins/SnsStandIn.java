package dev.dagdrop.standins;

import dev.dagdrop.standins.fault.InjectedFaults;
import dev.dagdrop.standins.http.AwsEndpoint;
import dev.dagdrop.standins.http.BusyPortException;
import dev.dagdrop.standins.http.LoopbackServer;
import dev.dagdrop.standins.http.RecordedCall;
import dev.dagdrop.standins.sns.PublishedMessage;
import dev.dagdrop.standins.sns.SnsProtocol;
import java.net.URI;
import java.util.List;

/**
 * An SNS endpoint: topics, subscriptions with filter policies on message attributes, and Publish with the service's rules for subject,
 * structure, attributes and size. A topic has 200 filter policies at most. It delivers nothing; it keeps what was published and who would have got it.
 */
public final class SnsStandIn implements AutoCloseable {

    private final SnsProtocol sns;
    private final AwsEndpoint service;
    private final LoopbackServer server;

    private SnsStandIn(SnsProtocol sns, AwsEndpoint service, LoopbackServer server) {
        this.sns = sns;
        this.service = service;
        this.server = server;
    }

    /** Starts on a free port. */
    public static SnsStandIn start() {
        return start(0);
    }

    /**
     * Starts.
     *
     * @param port the port, 0 for a free one
     * @throws BusyPortException when the port is taken
     */
    public static SnsStandIn start(int port) {
        SnsProtocol sns = new SnsProtocol(LocalAccount.REGION.id(), LocalAccount.ACCOUNT_ID);
        AwsEndpoint service = new AwsEndpoint(sns);
        return new SnsStandIn(sns, service, LoopbackServer.start("The SNS stand-in", port, service));
    }

    /** Where it listens. */
    public URI endpoint() {
        return server.endpoint();
    }

    /** Every message accepted so far, in order. */
    public List<PublishedMessage> published() {
        return sns.published();
    }

    /** The faults to inject; operations are named as in the API: {@code Publish}. */
    public InjectedFaults faults() {
        return service.faults();
    }

    /** The calls of one operation so far. */
    public List<RecordedCall> calls(String operation) {
        return service.calls().of(operation);
    }

    @Override
    public void close() {
        server.close();
    }
}
