package dev.dagdrop.functions.reconcile;

import dev.dagdrop.registration.OnRemove;
import dev.dagdrop.registration.notice.NoticeLevel;
import dev.dagdrop.standins.LocalAccount;
import java.util.UUID;

/** What differs between installations. */
record Setup(
        String bucket,
        String table,
        String prefix,
        boolean versioned,
        OnRemove onRemove,
        NoticeLevel level,
        String role) {
    static Setup standard() {
        return new Setup(
                "drop-" + UUID.randomUUID(),
                "records-" + UUID.randomUUID(),
                "workflows/",
                true,
                OnRemove.KEEP,
                NoticeLevel.PROBLEMS,
                "arn:aws:iam::" + LocalAccount.ACCOUNT_ID + ":role/dagdrop/workflows");
    }

    /** Another stack on the same bucket. */
    Setup besideAt(String other) {
        return new Setup(bucket, "records-" + UUID.randomUUID(), other, versioned, onRemove, level, role);
    }

    /** The same stack with another bucket. */
    Setup movedTo(String other) {
        return new Setup(other, table, prefix, versioned, onRemove, level, role);
    }

    Setup withoutVersions() {
        return new Setup(bucket, table, prefix, false, onRemove, level, role);
    }

    Setup onRemove(OnRemove other) {
        return new Setup(bucket, table, prefix, versioned, other, level, role);
    }

    Setup withNotices(NoticeLevel other) {
        return new Setup(bucket, table, prefix, versioned, onRemove, other, role);
    }

    Setup withRole(String other) {
        return new Setup(bucket, table, prefix, versioned, onRemove, level, other);
    }
}
