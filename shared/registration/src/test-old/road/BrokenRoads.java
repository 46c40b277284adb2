package dev.dagdrop.registration.road;

import dev.dagdrop.registration.mwaa.ClientToken;
import dev.dagdrop.registration.mwaa.DefinitionLocation;
import dev.dagdrop.registration.mwaa.ServiceAnswer;
import dev.dagdrop.registration.mwaa.Settings;
import dev.dagdrop.registration.naming.WorkflowName;
import dev.dagdrop.registration.store.Claim;
import dev.dagdrop.registration.store.ClaimResult;
import dev.dagdrop.registration.store.Completion;
import dev.dagdrop.registration.upload.Upload;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Roads with one thing built wrong. */
final class BrokenRoads {
    private BrokenRoads() {}

    /** As if the client token were made up at each attempt. */
    static Ports newTokens(Ports ports) {
        return ports.withWorkflows(new WorkflowsAround(ports.workflows()) {
            @Override
            public ServiceAnswer create(
                    WorkflowName name,
                    DefinitionLocation location,
                    Settings settings,
                    Map<String, String> tags,
                    ClientToken token) {
                return super.create(
                        name,
                        location,
                        settings,
                        tags,
                        new ClientToken(UUID.randomUUID().toString()));
            }
        });
    }

    /** As if nobody asked what became of an update. */
    static Ports noReadingBack(Ports ports) {
        return ports.withWorkflows(new WorkflowsAround(ports.workflows()) {
            @Override
            public Optional<Deployed> get(String workflowArn) {
                return Optional.empty();
            }
        });
    }

    /** As if an update with a lost answer were repeated at once, as the SDK does by itself. */
    static Ports blindRepetition(Ports ports) {
        return ports.withWorkflows(new WorkflowsAround(ports.workflows()) {
            @Override
            public ServiceAnswer update(String workflowArn, DefinitionLocation location, Settings settings) {
                return super.update(workflowArn, location, settings) instanceof ServiceAnswer.Accepted accepted
                        ? accepted
                        : super.update(workflowArn, location, settings);
            }
        });
    }

    /** As if the notice were published, or not, without being kept with the outcome. */
    static Ports noStoredNotice(Ports ports) {
        return ports.withLedger(new LedgerAround(ports.ledger()) {
            @Override
            public boolean complete(Claim claim, Completion completion) {
                return super.complete(
                        claim, new Completion(completion.outcome(), completion.effect(), Optional.empty()));
            }
        });
    }

    /** As if the notice were struck off before it is published. */
    static Ports struckOffTooEarly(Ports ports) {
        return ports.withLedger(new LedgerAround(ports.ledger()) {
            @Override
            public boolean complete(Claim claim, Completion completion) {
                boolean done = super.complete(claim, completion);
                noticeSent(claim.name(), claim.upload());
                return done;
            }
        });
    }

    /** As if an upload that was begun were an upload that is done. */
    static Ports begunIsDone(Ports ports) {
        return ports.withLedger(new LedgerAround(ports.ledger()) {
            @Override
            public ClaimResult claim(WorkflowName name, Upload upload, Instant leaseEnd) {
                ClaimResult result = super.claim(name, upload, leaseEnd);
                return result instanceof ClaimResult.Claimed claimed
                                && claimed.claim().attempt() > 1
                        ? new ClaimResult.Duplicate("created", Optional.empty(), Optional.empty())
                        : result;
            }
        });
    }

    /** As if a claim held nobody off. */
    static Ports noLease(Ports ports) {
        return ports.withLedger(new LedgerAround(ports.ledger()) {
            @Override
            public ClaimResult claim(WorkflowName name, Upload upload, Instant leaseEnd) {
                return super.claim(name, upload, Instant.EPOCH);
            }
        });
    }
}
