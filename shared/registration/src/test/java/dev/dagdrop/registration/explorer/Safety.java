package dev.dagdrop.registration.explorer;

import java.util.Optional;

/** What must not happen at any step, however it ends. */
final class Safety {
    static final String OLDER = "an older version was put on top of the newest one";
    static final String AGAIN = "UpdateWorkflow made a version that the workflow had already";
    static final String SHARED = "a workflow was taken from a key that never ceased to exist";

    private Safety() {}

    /** What is wrong with an update at this moment. */
    static Optional<String> violation(Call.Change change, World world) {
        Bucket bucket = world.bucket.value();
        return world.service
                .value()
                .find(change.arn())
                .filter(flow -> !flow.deleting())
                .flatMap(flow -> {
                    String held = flow.location().key();
                    boolean sameKey = held.equals(change.location().key());
                    boolean isNewest = bucket.current(held)
                            .filter(version -> flow.location()
                                    .versionId()
                                    .filter(version.id()::equals)
                                    .isPresent())
                            .isPresent();
                    if (!sameKey
                            && bucket.current(held).isPresent()
                            && !bucket.left().contains(held)) {
                        return Optional.of(SHARED);
                    }
                    if (sameKey && isNewest && bucket.isOlder(held, change.location(), flow.location())) {
                        return Optional.of(OLDER);
                    }
                    boolean again = flow.location().equals(change.location())
                            && flow.given(change.location(), flow.draft(), change.settings())
                                    .equals(flow);
                    return again ? Optional.of(AGAIN) : Optional.empty();
                });
    }

    /** What is wrong with the service. */
    static Optional<String> violation(Service service) {
        long names = service.flows().stream().map(Service.Flow::name).distinct().count();
        return names < service.flows().size() ? Optional.of("one name has several workflows") : Optional.empty();
    }
}
