package dev.dagdrop.registration.team;

import dev.dagdrop.definition.Validator;
import dev.dagdrop.profile.model.Profiles;
import dev.dagdrop.registration.outcome.Refusal;

/** Whether the profiles admit a file of a team. */
public sealed interface Admission {
    /**
     * The upload is admitted.
     *
     * @param profiles the profiles that apply to it
     * @param validator what checks the definition
     * @param digest of the profiles, as they were uploaded
     */
    record Admitted(Profiles profiles, Validator validator, String digest) implements Admission {}

    /** The upload is refused, whatever it contains. */
    record Refused(Refusal refusal) implements Admission {}

    /** It cannot be decided: a stored profile has an error by the rules of this version. */
    record Unusable(String reason, String remedy) implements Admission {}
}
