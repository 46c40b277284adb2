package dev.dagdrop.registration.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dagdrop.registration.outcome.Outcome;
import dev.dagdrop.registration.outcome.Refusal;

/** What a test expects an outcome to be, given back as that. */
final class Outcomes {
    private Outcomes() {}

    static Outcome.Created created(Outcome outcome) {
        return as(Outcome.Created.class, outcome);
    }

    static Outcome.Updated updated(Outcome outcome) {
        return as(Outcome.Updated.class, outcome);
    }

    static Outcome.Deferred deferred(Outcome outcome) {
        return as(Outcome.Deferred.class, outcome);
    }

    static Outcome.Failed failed(Outcome outcome) {
        return as(Outcome.Failed.class, outcome);
    }

    static Refusal refusal(Outcome outcome) {
        return as(Outcome.Rejected.class, outcome).refusal();
    }

    private static <T extends Outcome> T as(Class<T> type, Outcome outcome) {
        assertThat(outcome).isInstanceOf(type);
        return type.cast(outcome);
    }
}
