package dev.dagdrop.standins.mwaa;

/**
 * What the service does where its documentation says nothing. Callers have to be right under every combination.
 *
 * @param omittedMembers what UpdateWorkflow does with members a request leaves out
 * @param unsetMembers what GetWorkflow shows of members that were never given
 * @param deletedTokens what CreateWorkflow answers to the token of a workflow that was deleted
 */
public record Behaviour(OmittedMembers omittedMembers, UnsetMembers unsetMembers, DeletedTokens deletedTokens) {

    /** Omitted members are cleared, unset ones hidden, and the tokens of deleted workflows remembered. */
    public static final Behaviour DEFAULT =
            new Behaviour(OmittedMembers.CLEARED, UnsetMembers.HIDDEN, DeletedTokens.REMEMBERED);

    /** The same with another treatment of omitted members. */
    public Behaviour with(OmittedMembers omitted) {
        return new Behaviour(omitted, unsetMembers, deletedTokens);
    }

    /** The same with another treatment of unset members. */
    public Behaviour with(UnsetMembers unset) {
        return new Behaviour(omittedMembers, unset, deletedTokens);
    }

    /** The same with another treatment of deleted workflows' tokens. */
    public Behaviour with(DeletedTokens tokens) {
        return new Behaviour(omittedMembers, unsetMembers, tokens);
    }
}
