package dev.dagdrop.standins.mwaa;

/**
 * What the service does where its documentation says nothing. Callers have to be right under every combination.
 *
 * @param omittedMembers what UpdateWorkflow does with members a request leaves out
 * @param unsetMembers what GetWorkflow shows of members that were never given
 */
public record UndocumentedBehaviour(OmittedMembers omittedMembers, UnsetMembers unsetMembers) {

    /** Omitted members are cleared, unset ones hidden. */
    public static final UndocumentedBehaviour DEFAULT =
            new UndocumentedBehaviour(OmittedMembers.CLEARED, UnsetMembers.HIDDEN);

    /** A copy with another treatment of omitted members. */
    public UndocumentedBehaviour with(OmittedMembers omitted) {
        return new UndocumentedBehaviour(omitted, unsetMembers);
    }

    /** A copy with another treatment of unset members. */
    public UndocumentedBehaviour with(UnsetMembers unset) {
        return new UndocumentedBehaviour(omittedMembers, unset);
    }
}
