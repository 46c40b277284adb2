package dev.dagdrop.registration.reconcile;

/** How bucket, ledger and service can differ. */
public enum DriftKind {
    MISSING("missing", "a file without a workflow"),
    OLDER("older", "a workflow that stands for an older version than the file's newest"),
    DELETED_BY_HAND("deleted by hand", "a workflow we made that is gone, though its file is there"),
    CHANGED_BY_HAND("changed by hand", "a workflow that somebody else gave a version"),
    FOREIGN("foreign", "a workflow that is not ours under the name of a file"),
    ORPHANED("orphaned", "a workflow whose file is gone");

    private final String label;
    private final String meaning;

    DriftKind(String label, String meaning) {
        this.label = label;
        this.meaning = meaning;
    }

    /** Its name in notices and answers. */
    public String label() {
        return label;
    }

    String meaning() {
        return meaning;
    }
}
