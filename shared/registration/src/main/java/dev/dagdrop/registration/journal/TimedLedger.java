package dev.dagdrop.registration.journal;

import dev.dagdrop.registration.ledger.Claim;
import dev.dagdrop.registration.ledger.ClaimResult;
import dev.dagdrop.registration.ledger.Completion;
import dev.dagdrop.registration.ledger.Effect;
import dev.dagdrop.registration.ledger.Ledger;
import dev.dagdrop.registration.naming.WorkflowName;
import dev.dagdrop.registration.upload.Upload;
import java.time.Instant;

/** A ledger whose calls are in the journal. */
public record TimedLedger(Ledger ledger, Journal journal) implements Ledger {
    @Override
    public ClaimResult claim(WorkflowName name, Upload upload, Instant leaseEnd) {
        ClaimResult result = journal.time(Step.CLAIM, () -> ledger.claim(name, upload, leaseEnd));
        if (result instanceof ClaimResult.Leased) {
            journal.metLease();
        }
        return result;
    }

    @Override
    public boolean complete(Claim claim, Completion completion) {
        return journal.time(Step.COMPLETE, () -> ledger.complete(claim, completion));
    }

    @Override
    public void release(Claim claim, String error, Effect effect) {
        journal.run(Step.COMPLETE, () -> ledger.release(claim, error, effect));
    }

    @Override
    public void earlierNoticeSent(Claim claim) {
        journal.run(Step.COMPLETE, () -> ledger.earlierNoticeSent(claim));
    }

    @Override
    public void noticeSent(WorkflowName name, Upload upload) {
        journal.run(Step.COMPLETE, () -> ledger.noticeSent(name, upload));
    }
}
