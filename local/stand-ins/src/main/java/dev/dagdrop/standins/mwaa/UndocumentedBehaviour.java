package dev.dagdrop.standins.mwaa;

/**
 * What the service does where its documentation says nothing. Callers have to be right under every combination.
 *
 * @param omittedMembers what UpdateWorkflow does with members a request leaves out
 * @param unsetMembers what GetWorkflow shows of members that were never given
 * @param deletedTokens what CreateWorkflow answers to the token of a workflow that was deleted
 */
public record UndocumentedBehaviour(OmittedMembers omittedMembers, UnsetMembers unsetMembers, DeletedTokenAnswer deletedTokens) {

    /** Omitted members are cleared, unset ones hidden, and the tokens of deleted workflows remembered. */
    public static final UndocumentedBehaviour DEFAULT =
            new UndocumentedBehaviour(OmittedMembers.CLEARED, UnsetMembers.HIDDEN, DeletedTokenAnswer.REMEMBERED);

    /** The same with another treatment of omitted members. */
    public UndocumentedBehaviour with(OmittedMembers omitted) {
        return new UndocumentedBehaviour(omitted, unsetMembers, deletedTokens);
    }

    /** The same with another treatment of unset members. */
    public UndocumentedBehaviour with(UnsetMembers unset) {
        return new UndocumentedBehaviour(omittedMembers, unset, deletedTokens);
    }

    /** The same with another treatment of deleted workflows' tokens. */
    public UndocumentedBehaviour with(DeletedTokenAnswer tokens) {
        return new UndocumentedBehaviour(omittedMembers, unsetMembers, tokens);
    }
}
