package dev.dagdrop.registration.explorer;

/** What happens in a scenario: changes of bucket, service and installation. */
sealed interface ScenarioEvent {
    /** An object is uploaded. */
    record UploadObject(String key, String id, ModelDefinition definition) implements ScenarioEvent {}

    /** An object is deleted by a delete marker. */
    record DeleteObject(String key, String id) implements ScenarioEvent {}

    /** The newest version or delete marker of a key is deleted for good: a rollback or an undelete. */
    record DeleteNewest(String key) implements ScenarioEvent {}

    /** The default profile gives other settings. */
    record Resettle(String description) implements ScenarioEvent {}

    /** The table loses everything, and the comparison finds it. */
    record LoseRecords() implements ScenarioEvent {}

    /** The workflow is deleted by hand. */
    record DeleteByHand() implements ScenarioEvent {}

    /** The comparison finds a difference: the record is unsettled and every key looked at. */
    record Compare() implements ScenarioEvent {}

    /** From now on the service refuses to change tags. */
    record RefuseTags() implements ScenarioEvent {}
}
