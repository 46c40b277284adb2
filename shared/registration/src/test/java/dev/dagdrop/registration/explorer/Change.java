package dev.dagdrop.registration.explorer;

/** What happens by itself in a scenario: what people do to bucket, service and installation. */
sealed interface Change {
    /** An object is uploaded. */
    record Put(String key, String id, Draft draft) implements Change {}

    /** An object is deleted by a delete marker. */
    record Delete(String key, String id) implements Change {}

    /** The newest version or delete marker of a key is deleted for good: a rollback or an undelete. */
    record DeleteNewest(String key) implements Change {}

    /** The default profile gives other settings. */
    record Resettle(String description) implements Change {}

    /** The table loses everything, and the comparison finds it. */
    record LoseRecords() implements Change {}

    /** The workflow is deleted by hand. */
    record DeleteByHand() implements Change {}

    /** The comparison finds a difference: the record is unsettled and every key looked at. */
    record Compare() implements Change {}

    /** From now on the service refuses to change tags. */
    record RefuseTags() implements Change {}
}
