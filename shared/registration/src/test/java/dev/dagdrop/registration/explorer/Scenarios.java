package dev.dagdrop.registration.explorer;

import dev.dagdrop.registration.OnRemove;
import java.util.List;
import java.util.stream.Stream;

/** The small worlds; each is small enough to be explored whole, and one of them shows each thing that can go wrong. */
final class Scenarios {
    private static final String KEY = "workflows/finance/daily.yaml";
    private static final String OTHER_KEY = "workflows/finance/daily.yml";
    private static final ModelDefinition MORNING = ModelDefinition.scheduled("morning", "0 6 * * *");
    private static final ModelDefinition EVENING = ModelDefinition.scheduled("evening", "0 18 * * *");

    private static final ScenarioEvent V1 = new ScenarioEvent.UploadObject(KEY, "v1", MORNING);
    private static final ScenarioEvent V2 = new ScenarioEvent.UploadObject(KEY, "v2", EVENING);
    private static final ScenarioEvent BROKEN = new ScenarioEvent.UploadObject(KEY, "v2", ModelDefinition.broken());
    private static final ScenarioEvent OTHER = new ScenarioEvent.UploadObject(OTHER_KEY, "o1", EVENING);
    private static final ScenarioEvent MOVED = new ScenarioEvent.UploadObject(OTHER_KEY, "o1", MORNING);
    private static final ScenarioEvent REMOVED = new ScenarioEvent.DeleteObject(KEY, "d1");
    private static final ScenarioEvent NEWEST_DELETED = new ScenarioEvent.DeleteNewest(KEY);
    private static final ScenarioEvent RESETTLED = new ScenarioEvent.Resettle("second settings");

    static final Scenario TWICE = Scenario.of("a first upload, delivered twice", List.of(), List.of(V1))
            .delivered(2);

    static final Scenario TWO_VERSIONS = Scenario.of("a change during the registration", List.of(), List.of(V1, V2));

    static final Scenario THREE_AT_ONCE = Scenario.of(
                    "three invocations at once", List.of(V1), List.of(V2, RESETTLED, REMOVED))
            .with(0, 0)
            .workers(3);

    static final Scenario REMOVED_KEEP = Scenario.of(
                    "a removal during the registration, Keep", List.of(), List.of(V1, REMOVED))
            .onRemove(OnRemove.KEEP);

    static final Scenario REMOVED_DISABLE = Scenario.of(
                    "a removal during the registration, Disable", List.of(), List.of(V1, REMOVED))
            .onRemove(OnRemove.DISABLE);

    static final Scenario REMOVED_DELETE =
            Scenario.of("a removal during the registration, Delete", List.of(), List.of(V1, REMOVED));

    static final Scenario UNDELETED = Scenario.of("an undelete, Delete", List.of(V1), List.of(REMOVED, NEWEST_DELETED))
            .with(0, 1);

    static final Scenario UNDELETED_DISABLE = Scenario.of(
                    "an undelete, Disable", List.of(V1), List.of(REMOVED, NEWEST_DELETED))
            .onRemove(OnRemove.DISABLE);

    static final Scenario ROLLED_BACK =
            Scenario.of("a rollback by deleting the newest version", List.of(V1), List.of(V2, NEWEST_DELETED));

    static final Scenario RESETTLED_DURING_UPLOAD =
            Scenario.of("other settings during an upload", List.of(V1), List.of(V2, RESETTLED));

    static final Scenario RESETTLED_BROKEN =
            Scenario.of("other settings while the newest version is refused", List.of(V1), List.of(BROKEN, RESETTLED));

    static final Scenario BROKEN_FIRST = Scenario.of(
            "a broken first version",
            List.of(),
            List.of(new ScenarioEvent.UploadObject(KEY, "v1", ModelDefinition.broken()), V2));

    static final Scenario SECOND_KEY = Scenario.of("a second key of the same name", List.of(), List.of(V1, OTHER))
            .with(1, 0);

    static final Scenario SECOND_KEY_INHERITS = Scenario.of(
                    "the first of two keys is removed", List.of(V1), List.of(OTHER, REMOVED))
            .with(1, 0);

    static final Scenario FILE_MOVED =
            Scenario.of("a moved file", List.of(V1), List.of(MOVED, REMOVED)).with(1, 0);

    static final Scenario TAGS_REFUSED = Scenario.of(
                    "a moved file, and tags are refused",
                    List.of(V1),
                    List.of(new ScenarioEvent.RefuseTags(), REMOVED, MOVED))
            .with(0, 1);

    static final Scenario RECORD_LOST =
            Scenario.of("a lost record", List.of(V1), List.of(new ScenarioEvent.LoseRecords(), V2));

    static final Scenario RECORD_LOST_AND_REMOVED =
            Scenario.of("a lost record and a removal", List.of(V1), List.of(new ScenarioEvent.LoseRecords(), REMOVED));

    static final Scenario DELETED_BY_HAND = Scenario.of(
            "deleted by hand", List.of(V1), List.of(new ScenarioEvent.DeleteByHand(), new ScenarioEvent.Compare()));

    static final Scenario DELETED_BY_HAND_MEANWHILE = Scenario.of(
                    "deleted by hand during an upload",
                    List.of(V1),
                    List.of(V2, new ScenarioEvent.DeleteByHand(), new ScenarioEvent.Compare()))
            .with(0, 1);

    /** Each with one fault, and again without one, where a holder may be held up until its lease is over. */
    private static final List<Scenario> EACH_WAY = List.of(
            TWICE,
            TWO_VERSIONS,
            REMOVED_KEEP,
            REMOVED_DISABLE,
            REMOVED_DELETE,
            UNDELETED_DISABLE,
            ROLLED_BACK,
            RESETTLED_DURING_UPLOAD,
            RESETTLED_BROKEN,
            BROKEN_FIRST,
            SECOND_KEY,
            SECOND_KEY_INHERITS,
            FILE_MOVED,
            RECORD_LOST,
            RECORD_LOST_AND_REMOVED,
            DELETED_BY_HAND);

    private static final List<Scenario> ONE_WAY =
            List.of(UNDELETED, THREE_AT_ONCE, DELETED_BY_HAND_MEANWHILE, TAGS_REFUSED);

    static final List<Scenario> ALL = Stream.concat(
                    EACH_WAY.stream().flatMap(scenario -> Stream.of(scenario.with(1, 0), scenario.with(0, 1))),
                    ONE_WAY.stream())
            .toList();

    private Scenarios() {}
}
