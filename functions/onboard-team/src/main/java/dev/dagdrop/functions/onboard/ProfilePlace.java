package dev.dagdrop.registration.onboard;

import dev.dagdrop.profile.check.FileName;
import java.util.Optional;

/** What an object's key says about it: whether it is a profile, and whose. */
sealed interface ProfilePlace {
    /** It is the profile of this team. */
    record OfTeam(String team) implements ProfilePlace {}

    /** It is meant as a profile, but named after nothing that can be a team. */
    record Nameless() implements ProfilePlace {}

    /** It is YAML in a folder below the one of profiles, where somebody may take it for one. */
    record InFolder() implements ProfilePlace {}

    /** It is none, and nobody takes it for one. */
    record Elsewhere(String reason) implements ProfilePlace {}

    static ProfilePlace of(String bucket, String key, Installation installation) {
        String prefix = installation.teamPrefix();
        if (!bucket.equals(installation.bucket()) || !key.startsWith(prefix)) {
            return new Elsewhere("it does not lie under s3://" + installation.bucket() + "/" + prefix);
        }
        if (!FileName.isYaml(key)) {
            return new Elsewhere("a profile is " + prefix + "TEAM.yaml; this is something else");
        }
        if (key.indexOf('/', prefix.length()) >= 0) {
            return new InFolder();
        }
        Optional<String> team = FileName.of(key).team();
        return team.<ProfilePlace>map(OfTeam::new).orElseGet(Nameless::new);
    }
}
