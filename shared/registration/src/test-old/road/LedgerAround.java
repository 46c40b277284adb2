package dev.dagdrop.registration.road;

import dev.dagdrop.registration.naming.WorkflowName;
import dev.dagdrop.registration.store.Claim;
import dev.dagdrop.registration.store.ClaimResult;
import dev.dagdrop.registration.store.Completion;
import dev.dagdrop.registration.store.Effect;
import dev.dagdrop.registration.store.Ledger;
import dev.dagdrop.registration.upload.Upload;
import java.time.Instant;

/** A ledger as it is, for a test to change one thing about it. */
abstract class LedgerAround implements Ledger {
    private final Ledger ledger;

    LedgerAround(Ledger ledger) {
        this.ledger = ledger;
    }

    @Override
    public ClaimResult claim(WorkflowName name, Upload upload, Instant leaseEnd) {
        return ledger.claim(name, upload, leaseEnd);
    }

    @Override
    public boolean complete(Claim claim, Completion completion) {
        return ledger.complete(claim, completion);
    }

    @Override
    public void release(Claim claim, String error, Effect effect) {
        ledger.release(claim, error, effect);
    }

    @Override
    public void earlierNoticeSent(Claim claim) {
        ledger.earlierNoticeSent(claim);
    }

    @Override
    public void noticeSent(WorkflowName name, Upload upload) {
        ledger.noticeSent(name, upload);
    }
}
