package dev.dagdrop.registration;

import dev.dagdrop.registration.digest.Digests;
import dev.dagdrop.registration.outcome.Refusal;
import dev.dagdrop.registration.team.Admission;
import dev.dagdrop.registration.team.Teams;
import java.util.Optional;

/**
 * Digests of all that decides how a key ends. A record that is settled for the present one needs no look; the controller and
 * the nightly comparison go by the same.
 *
 * @param teams what the profiles say
 * @param rules the digest of all parameters that decide how a key ends
 */
public record InputDigests(Teams teams, String rules) {
    /**
     * What decides about the files of a team now.
     *
     * @throws software.amazon.awssdk.core.exception.SdkException when the profiles cannot be read
     */
    public TeamInputs ofTeam(Optional<String> team) {
        return new TeamInputs(rules, digest(teams.admit(team)));
    }

    /**
     * What decides about the files of one team.
     *
     * @param admission differs whenever the profiles decide otherwise
     */
    public record TeamInputs(String rules, String admission) {
        /**
         * The digest for a key that holds an object.
         *
         * @param identity what tells the object from any other under this key
         */
        public String of(String key, String identity) {
            return Digests.sha256(key, identity, rules, admission);
        }
    }

    /** The digest for a key that holds an object, whose team has this admission. */
    static String of(String key, String identity, String rules, Admission admission) {
        return new TeamInputs(rules, digest(admission)).of(key, identity);
    }

    /** The digest for a key that holds nothing. */
    public static String ofAbsent(String key) {
        return Digests.sha256("absent", key);
    }

    /** Differs whenever the profiles of a team decide otherwise. */
    private static String digest(Admission admission) {
        return switch (admission) {
            case Admission.Admitted admitted -> admitted.digest();
            case Admission.Refused(Refusal refusal) -> "refused: " + refusal.code();
            case Admission.Unusable(String reason, String _) -> "unusable: " + reason;
        };
    }
}
