package dev.dagdrop.functions.reconcile;

/** The kinds of difference between bucket, profiles, records and service. */
public enum DriftKind {
    MISSING("missing", "a file without a workflow", Action.HINT),
    OLDER("older", "a workflow that may not match the newest version of its file, or its settings", Action.HINT),
    REMOVED("removed", "a workflow whose file is gone, and OnRemove was not carried out", Action.HINT),
    DELETED_BY_HAND("deleted by hand", "a workflow that is gone, though its file exists", Action.REVERT),
    CHANGED_BY_HAND("changed by hand", "a workflow with a version that dagdrop did not create", Action.REVERT),
    FOREIGN("foreign", "a workflow that is not ours under the name of a file", Action.NOTHING),
    ORPHANED("orphaned", "a workflow that no file and no record explains", Action.NOTHING),
    ELSEWHERE("elsewhere", "a workflow whose file lies in another bucket or under another prefix", Action.NOTHING),
    TEAM("team", "a profile that is not applied, or a subscription that is gone", Action.HINT),
    UNREADABLE("unreadable", "a record that cannot be read", Action.NOTHING),
    KEPT("kept", "a workflow whose file was removed, kept or disabled as OnRemove says", Action.LIST),
    REFUSED("refused", "a file without a workflow, because it was refused", Action.LIST);

    private enum Action {
        HINT,
        REVERT,
        NOTHING,
        /** No drift, but listed. */
        LIST
    }

    private final String label;
    private final String meaning;
    private final Action action;

    DriftKind(String label, String meaning, Action action) {
        this.label = label;
        this.meaning = meaning;
        this.action = action;
    }

    /** Its name in notices and answers. */
    public String label() {
        return label;
    }

    String meaning() {
        return meaning;
    }

    /** Whether it is drift; else it is only listed. */
    boolean isDrift() {
        return action != Action.LIST;
    }

    /** Whether a hint repairs it. */
    boolean isHinted() {
        return action == Action.HINT;
    }
}
