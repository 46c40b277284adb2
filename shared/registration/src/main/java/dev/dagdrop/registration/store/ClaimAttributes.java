package dev.dagdrop.registration.store;

/** The attributes that every record has; none is a word that DynamoDB reserves, so expressions name them as they are. */
final class ClaimAttributes {
    static final String ID = "Id";
    static final String OWNER = "ClaimOwner";
    static final String SUBJECT = "ClaimedFor";
    static final String LEASE_END = "LeaseEnd";
    static final String LOOK_AGAIN = "LookAgain";

    private ClaimAttributes() {}
}
