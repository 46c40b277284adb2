package dev.dagdrop.registration.explorer;

import java.util.Optional;

/** What must not happen at any step, however it ends. */
final class SafetyCheck {
    static final String OLDER = "an older version was put on top of the newest one";
    static final String AGAIN = "UpdateWorkflow made a version that the workflow had already";
    static final String SHARED = "a workflow was taken from a key that never ceased to exist";

    private SafetyCheck() {}

    /** What is wrong with an update at this moment. */
    static Optional<String> violation(PortCall.UpdateWorkflow change, ModelState state) {
        ModelBucket bucket = state.bucket.value();
        return state.service
                .value()
                .find(change.arn())
                .filter(workflow -> !workflow.deleting())
                .flatMap(workflow -> {
                    String held = workflow.location().key();
                    boolean sameKey = held.equals(change.location().key());
                    boolean isNewest = bucket.current(held)
                            .filter(version -> workflow.location()
                                    .versionId()
                                    .filter(version.id()::equals)
                                    .isPresent())
                            .isPresent();
                    if (!sameKey
                            && bucket.current(held).isPresent()
                            && !bucket.left().contains(held)) {
                        return Optional.of(SHARED);
                    }
                    if (sameKey && isNewest && bucket.isOlder(held, change.location(), workflow.location())) {
                        return Optional.of(OLDER);
                    }
                    boolean again = workflow.location().equals(change.location())
                            && workflow.given(change.location(), workflow.definition(), change.settings())
                                    .equals(workflow);
                    return again ? Optional.of(AGAIN) : Optional.empty();
                });
    }

    /** What is wrong with the service. */
    static Optional<String> violation(ModelService service) {
        long names = service.flows().stream()
                .map(ModelService.ModelWorkflow::name)
                .distinct()
                .count();
        return names < service.flows().size() ? Optional.of("one name has several workflows") : Optional.empty();
    }
}
