package dev.dagdrop.registration.reconcile;

import dev.dagdrop.registration.store.StoredRegistration;
import dev.dagdrop.registration.reconcile.BucketListing.Listed;
import dev.dagdrop.registration.upload.Sequencer;
import dev.dagdrop.registration.upload.Upload;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/** What the ledger says of a file's newest version, and what is to be done about it. */
sealed interface Comparison {
    /** Nothing: the ledger knows how this version ended, be it that it was refused; or somebody is at work on it. */
    record InStep() implements Comparison {}

    /**
     * The version did not come to its end.
     *
     * @param upload what to send on its road again
     * @param isSure false where the row may be newer than the listing, so that the version has to be looked at again
     */
    record Lost(DriftKind kind, Upload upload, String detail, boolean isSure) implements Comparison {}

    /** Compares a file with the row of its name. */
    static Comparison of(String bucket, Listed file, Optional<StoredRegistration> row, Instant now) {
        return row.map(registration -> registration.bucket().equals(bucket)
                                && registration.key().equals(file.key())
                        ? withItsOwn(bucket, file, registration, now)
                        : withAnothers(bucket, file, registration, now))
                .orElseGet(() -> missing(bucket, file, "the ledger does not know it"));
    }

    private static Comparison withItsOwn(String bucket, Listed file, StoredRegistration row, Instant now) {
        if (row.inFlight(now)) {
            return new InStep();
        }
        boolean same = file.versionId().equals(row.versionId())
                && (file.versionId().isPresent() || file.eTag().equals(row.eTag()));
        if (same && row.finished()) {
            return new InStep();
        }
        DriftKind kind = row.workflowArn().isPresent() ? DriftKind.OLDER : DriftKind.MISSING;
        if (same) {
            // Taken up where it was left, by its own place in the order: the road then knows that it was tried before.
            return new Lost(kind, row.upload(row.sequencer()), "its registration was begun and not finished", true);
        }
        return new Lost(
                kind,
                upload(bucket, file, row.sequencer().thenLost(file.modifiedAt())),
                "the newest version the ledger knows is " + row.versionId().orElse("another one"),
                false);
    }

    private static Comparison withAnothers(String bucket, Listed file, StoredRegistration row, Instant now) {
        boolean taken = !row.finished() || row.workflowArn().isPresent() || row.inFlight(now);
        // A file stored before the name was refused to another may itself have been refused before that.
        boolean perhapsRefused = row.completedAt()
                .filter(completed -> !completed.isBefore(file.modifiedAt()))
                .isPresent();
        return taken || perhapsRefused
                ? new InStep()
                : missing(bucket, file, "the ledger knows another file of this name, which was refused");
    }

    private static Lost missing(String bucket, Listed file, String detail) {
        return new Lost(DriftKind.MISSING, upload(bucket, file, Sequencer.lost(file.modifiedAt())), detail, true);
    }

    private static Upload upload(String bucket, Listed file, Sequencer order) {
        return new Upload(bucket, file.key(), file.versionId(), file.eTag(), order, OptionalLong.of(file.size()));
    }
}
