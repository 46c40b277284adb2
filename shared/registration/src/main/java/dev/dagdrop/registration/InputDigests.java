package dev.dagdrop.registration;

import dev.dagdrop.registration.digest.Digests;
import dev.dagdrop.registration.outcome.Refusal;
import dev.dagdrop.registration.team.Admission;
import dev.dagdrop.registration.team.Teams;
import java.util.Optional;

/**
 * Digests of everything that decides a key's outcome. A record that is settled for the present one needs no look; the controller and
 * the nightly comparison use the same.
 *
 * @param teams the teams and their profiles
 * @param rules the digest of all parameters that decide an outcome
 */
public record InputDigests(Teams teams, String rules) {
    /**
     * The digest inputs of a team now.
     *
     * @throws software.amazon.awssdk.core.exception.SdkException when the profiles cannot be read
     */
    public TeamInputs ofTeam(Optional<String> team) {
        return new TeamInputs(rules, digest(teams.admit(team)));
    }

    /**
     * The digest inputs of one team.
     *
     * @param admission differs whenever the profiles decide otherwise
     */
    public record TeamInputs(String rules, String admission) {
        /**
         * The digest for a key that holds an object.
         *
         * @param identity identifies the object among all under this key
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
