package dev.dagdrop.registration.team;

import dev.dagdrop.definition.Validator;
import dev.dagdrop.profile.model.Profiles;
import dev.dagdrop.registration.outcome.Refusal;

/** What the profiles mean for a file of a team. */
public sealed interface Admission {
    /**
     * It is taken.
     *
     * @param profiles those that hold for it
     * @param validator what the definition is held to
     * @param digest of the profiles, as they were uploaded
     */
    record Admitted(Profiles profiles, Validator validator, String digest) implements Admission {}

    /** It is not, whatever is in it. */
    record Refused(Refusal refusal) implements Admission {}

    /** Nobody can tell: a stored profile has an error by the rules of this version. */
    record Unusable(String reason, String remedy) implements Admission {}
}
