package dev.dagdrop.registration.explorer;

import java.util.List;

/** The small worlds; each is small enough to be walked whole, and one of them shows each thing that can go wrong. */
final class Scenarios {
    private static final String MORNING = "0 6 * * *";
    private static final String EVENING = "0 18 * * *";
    private static final Drop V1 = Drop.version(1, MORNING);
    private static final Drop V2 = Drop.version(2, EVENING);

    /** One upload, announced twice at the same moment. */
    static final Scenario TWICE = new Scenario("one upload, delivered twice", List.of(V1), 2, 1, 1);

    static final Scenario TWO_VERSIONS = new Scenario("two versions", List.of(V1, V2), 1, 1, 1);

    static final Scenario TWO_VERSIONS_TWICE =
            new Scenario("two versions, each delivered twice", List.of(V1, V2), 2, 1, 0);

    static final Scenario TWO_FAULTS = new Scenario("two versions, two faults", List.of(V1, V2), 1, 2, 0);

    static final Scenario THERE_AND_BACK =
            new Scenario("back to the old content", List.of(V1, V2, Drop.version(3, MORNING)), 1, 1, 0);

    static final Scenario SAME_CONTENT =
            new Scenario("the same content again", List.of(V1, Drop.version(2, MORNING)), 1, 1, 1);

    static final Scenario BROKEN_UPDATE = new Scenario("a broken second version", List.of(V1, Drop.broken(2)), 1, 1, 1);

    /** A notice is lost only where two die: who should publish it, and who came upon it next. */
    static final Scenario BROKEN_FIRST =
            new Scenario("a broken first version, two faults", List.of(Drop.broken(1), V2), 1, 2, 0);

    static final Scenario TWO_KEYS =
            new Scenario("two keys of one name", List.of(V1, Drop.ofOtherKey(2, EVENING)), 1, 1, 1);

    static final List<Scenario> ALL = List.of(
            TWICE,
            TWO_VERSIONS,
            TWO_VERSIONS_TWICE,
            TWO_FAULTS,
            THERE_AND_BACK,
            SAME_CONTENT,
            BROKEN_UPDATE,
            BROKEN_FIRST,
            TWO_KEYS);

    private Scenarios() {}
}
