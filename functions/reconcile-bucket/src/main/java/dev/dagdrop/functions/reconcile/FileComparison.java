package dev.dagdrop.functions.reconcile;

import dev.dagdrop.registration.InputDigests;
import dev.dagdrop.registration.naming.Naming.Named;
import dev.dagdrop.registration.store.RegisteredWorkflow;
import dev.dagdrop.registration.store.WorkflowRecord;
import dev.dagdrop.registration.store.WorkflowRecord.Holder;
import dev.dagdrop.registration.store.WorkflowRecord.LastRun;
import java.util.Optional;

/**
 * Compares a file with the record of its name, by the controller's own test of whether it has to look.
 *
 * @param bucket the bucket of the file
 * @param inputs the digest of all that decides how the file ends now
 */
record FileComparison(String bucket, BucketListing.ListedObject file, Named named, String inputs) {
    /** What is to be reported; empty where the file needs no look. */
    Optional<Drift> with(WorkflowRecord record) {
        Optional<Holder> holder = record.holder();
        if (holder.isEmpty() || record.last().isEmpty()) {
            return drift(record, "nothing has looked at it yet");
        }
        if (!record.isHeldBy(bucket, file.key())) {
            return withAnothers(record, holder.get());
        }
        if (record.isSettledFor(inputs)) {
            return record.workflow().isPresent()
                    ? Optional.empty()
                    : Optional.of(found(
                            DriftKind.REFUSED,
                            record.last().map(LastRun::outcome).orElse("")));
        }
        return drift(record, why(record, record.last().get()));
    }

    private Optional<Drift> withAnothers(WorkflowRecord record, Holder holder) {
        String where = "s3://" + holder.bucket() + "/" + holder.key();
        if (!holder.bucket().equals(bucket)) {
            return drift(record, "its name belongs to " + where + ", in another bucket");
        }
        boolean waits = file.identity().equals(record.waiting().get(file.key()));
        return waits
                ? Optional.of(found(DriftKind.REFUSED, "its name belongs to " + where))
                : Optional.of(found(DriftKind.MISSING, "nothing has looked at it since its name went to " + where));
    }

    private String why(WorkflowRecord record, LastRun last) {
        if (last.at().isBefore(file.modifiedAt())) {
            return "its newest version was not looked at";
        }
        if (record.isSettledFor(InputDigests.ofAbsent(file.key()))) {
            return "it was removed, and is back";
        }
        if (last.inputs().isEmpty()) {
            return "the last look ended: " + last.outcome();
        }
        boolean sameVersion = record.workflow()
                .flatMap(RegisteredWorkflow::accepted)
                .filter(accepted -> accepted.versionId().equals(file.versionId()))
                .isPresent();
        return sameVersion
                ? "settings or parameters changed since the last look"
                : "file, settings or parameters changed since the last look";
    }

    private Optional<Drift> drift(WorkflowRecord record, String detail) {
        return Optional.of(found(record.workflow().isPresent() ? DriftKind.OLDER : DriftKind.MISSING, detail));
    }

    private Drift found(DriftKind kind, String detail) {
        return new Drift(kind, named.name().value(), file.key(), detail);
    }
}
