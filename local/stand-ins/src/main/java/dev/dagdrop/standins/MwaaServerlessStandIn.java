package dev.dagdrop.standins;

import dev.dagdrop.standins.fault.Faults;
import dev.dagdrop.standins.http.AwsEndpoint;
import dev.dagdrop.standins.http.BusyPortException;
import dev.dagdrop.standins.http.LoopbackServer;
import dev.dagdrop.standins.http.RecordedCall;
import dev.dagdrop.standins.mwaa.MwaaServerlessProtocol;
import dev.dagdrop.standins.mwaa.Quotas;
import java.net.URI;
import java.util.List;

/**
 * An MWAA Serverless endpoint: workflows, their immutable versions and their tags. It checks requests against the service model, takes
 * its snapshot of a definition from S3 at the version named, and refuses what the service was seen to refuse. It runs nothing.
 *
 * <p>Where AWS documents nothing, it does this: a repeated ClientToken with the same name gets the first answer, whatever else the
 * request says, until the workflow is deleted; an update's settings are those the request names, none is carried over; a deletion is
 * done when it is answered.
 */
public final class MwaaServerlessStandIn implements AutoCloseable {

    private final MwaaServerlessProtocol protocol;
    private final AwsEndpoint service;
    private final LoopbackServer server;

    private MwaaServerlessStandIn(MwaaServerlessProtocol protocol, AwsEndpoint service, LoopbackServer server) {
        this.protocol = protocol;
        this.service = service;
        this.server = server;
    }

    /**
     * Starts on a free port with a new account's quotas.
     *
     * @param s3 the S3 endpoint that holds the definitions
     */
    public static MwaaServerlessStandIn start(URI s3) {
        return start(0, s3, Quotas.DEFAULT);
    }

    /**
     * Starts.
     *
     * @param port the port, 0 for a free one
     * @param s3 the S3 endpoint that holds the definitions
     * @throws BusyPortException when the port is taken
     */
    public static MwaaServerlessStandIn start(int port, URI s3, Quotas quotas) {
        MwaaServerlessProtocol protocol = new MwaaServerlessProtocol(
                LocalAccount.ACCOUNT_ID, LocalAccount.REGION, s3, LocalAccount.credentials(), quotas);
        AwsEndpoint service = new AwsEndpoint(protocol);
        try {
            return new MwaaServerlessStandIn(
                    protocol, service, LoopbackServer.start("The MWAA Serverless stand-in", port, service));
        } catch (RuntimeException e) {
            protocol.close();
            throw e;
        }
    }

    /** Where it listens. */
    public URI endpoint() {
        return server.endpoint();
    }

    /** What the account may have from now on, as after a request to raise a quota. */
    public void setQuotas(Quotas quotas) {
        protocol.setQuotas(quotas);
    }

    /**
     * Lists a run of one version from now on.
     *
     * @param status as the service model has it: {@code RUNNING}, {@code SUCCESS}
     */
    public void addRun(String workflowArn, String version, String status) {
        protocol.addRun(workflowArn, version, status);
    }

    /** What it is told to do wrong; operations are named as in the API: {@code UpdateWorkflow}. */
    public Faults faults() {
        return service.faults();
    }

    /** Every call received so far, in order of arrival. */
    public List<RecordedCall> calls() {
        return service.calls().all();
    }

    /** The calls of one operation so far. */
    public List<RecordedCall> calls(String operation) {
        return service.calls().of(operation);
    }

    @Override
    public void close() {
        server.close();
        protocol.close();
    }
}
