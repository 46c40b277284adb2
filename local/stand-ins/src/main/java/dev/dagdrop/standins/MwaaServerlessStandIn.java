package dev.dagdrop.standins;

import dev.dagdrop.standins.fault.InjectedFaults;
import dev.dagdrop.standins.http.AwsEndpoint;
import dev.dagdrop.standins.http.BusyPortException;
import dev.dagdrop.standins.http.LoopbackServer;
import dev.dagdrop.standins.http.RecordedCall;
import dev.dagdrop.standins.mwaa.MwaaServerlessProtocol;
import dev.dagdrop.standins.mwaa.OmittedMembers;
import dev.dagdrop.standins.mwaa.Quotas;
import dev.dagdrop.standins.mwaa.UndocumentedBehaviour;
import dev.dagdrop.standins.mwaa.UnsetMembers;
import java.net.URI;
import java.util.List;

/**
 * An MWAA Serverless endpoint: workflows, their immutable versions and their tags. It checks requests against the service model, takes
 * its snapshot of a definition from S3 at the version named, and refuses what the service was seen to refuse. It runs nothing.
 *
 * <p>Where AWS documents nothing, {@link UndocumentedBehaviour} says what it does, and a test can choose. Besides: a repeated ClientToken with the
 * same name gets the first answer, whatever else the request says; a deletion is done when it is answered, unless deletions are held.
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
        return start(port, s3, quotas, UndocumentedBehaviour.DEFAULT);
    }

    /** The same, with another behaviour than the one this module chose. */
    public static MwaaServerlessStandIn start(int port, URI s3, Quotas quotas, UndocumentedBehaviour behaviour) {
        MwaaServerlessProtocol protocol = new MwaaServerlessProtocol(
                LocalAccount.ACCOUNT_ID, LocalAccount.REGION, s3, LocalAccount.credentials(), quotas, behaviour);
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

    /** What UpdateWorkflow does from now on with members a request leaves out. */
    public void omittedMembers(OmittedMembers omitted) {
        protocol.behave(behaviour -> behaviour.with(omitted));
    }

    /** What GetWorkflow shows from now on of members that were never given. */
    public void unsetMembers(UnsetMembers unset) {
        protocol.behave(behaviour -> behaviour.with(unset));
    }

    /**
     * From now on DeleteWorkflow begins a deletion that does not end until {@link #finishDeletions()}: the workflow is DELETING. Then
     * it is shown, listed and counted as before, its tags can be read and changed, its name is taken, and UpdateWorkflow and the
     * deletion of a version are refused with a ConflictException; DeleteWorkflow is answered as the first time.
     */
    public void holdDeletions() {
        protocol.holdDeletions();
    }

    /** Ends every deletion that has begun, and those to come when they are answered. */
    public void finishDeletions() {
        protocol.finishDeletions();
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
    public InjectedFaults faults() {
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
