package dev.dagdrop.registration.team;

import dev.dagdrop.definition.Validator;
import dev.dagdrop.profile.model.Profiles;
import dev.dagdrop.registration.outcome.Refusal;

/** What a team's standing means for an upload of it. */
public sealed interface Admission {
    /**
     * It may be registered.
     *
     * @param profiles those that hold for it
     * @param validator what the definition is held to
     */
    record Admitted(Profiles profiles, Validator validator) implements Admission {}

    /** It may not, whatever is in it. */
    record Refused(Refusal refusal) implements Admission {}
}
