package dev.dagdrop.registration.team;

import dev.dagdrop.definition.Validator;
import dev.dagdrop.profile.model.TeamProfile;
import dev.dagdrop.registration.outcome.Refusal;
import java.util.Optional;

/** What a team's standing means for an upload of it. */
public sealed interface Admission {
    /**
     * It may be registered.
     *
     * @param profile its team's, if it has one
     * @param validator what the definition is held to
     */
    record Admitted(Optional<TeamProfile> profile, Validator validator) implements Admission {}

    /** It may not, whatever is in it. */
    record Refused(Refusal refusal) implements Admission {}
}
