package dev.dagdrop.functions.reconcile;

import dev.dagdrop.registration.OnRemove;
import dev.dagdrop.registration.notice.NoticeLevel;
import dev.dagdrop.standins.LocalAccount;
import java.util.UUID;

/** What differs between installations. */
record InstallationSetup(
        String bucket,
        String table,
        String prefix,
        boolean versioned,
        OnRemove onRemove,
        NoticeLevel level,
        String role) {
    static InstallationSetup standard() {
        return new InstallationSetup(
                "drop-" + UUID.randomUUID(),
                "records-" + UUID.randomUUID(),
                "workflows/",
                true,
                OnRemove.KEEP,
                NoticeLevel.PROBLEMS,
                "arn:aws:iam::" + LocalAccount.ACCOUNT_ID + ":role/dagdrop/workflows");
    }

    /** Another stack on the same bucket. */
    InstallationSetup besideAt(String other) {
        return new InstallationSetup(bucket, "records-" + UUID.randomUUID(), other, versioned, onRemove, level, role);
    }

    /** The same stack with another bucket. */
    InstallationSetup movedTo(String other) {
        return new InstallationSetup(other, table, prefix, versioned, onRemove, level, role);
    }

    InstallationSetup withoutVersions() {
        return new InstallationSetup(bucket, table, prefix, false, onRemove, level, role);
    }

    InstallationSetup onRemove(OnRemove other) {
        return new InstallationSetup(bucket, table, prefix, versioned, other, level, role);
    }

    InstallationSetup withNotices(NoticeLevel other) {
        return new InstallationSetup(bucket, table, prefix, versioned, onRemove, other, role);
    }

    InstallationSetup withRole(String other) {
        return new InstallationSetup(bucket, table, prefix, versioned, onRemove, level, other);
    }
}
