package dev.dagdrop.functions.onboard;

import dev.dagdrop.profile.check.ProfileFileName;

/** What an object's key says about it: whether it is a profile, and whose. */
sealed interface ProfileKey {
    /** It is the profile of this owner. */
    record Of(Owner owner) implements ProfileKey {}

    /** It is meant as a profile, but its name cannot be a team's. */
    record Nameless() implements ProfileKey {}

    /** It is YAML in a folder below the one of profiles, where somebody may take it for one. */
    record InFolder() implements ProfileKey {}

    /** It is none, and nobody takes it for one. */
    record Elsewhere(String reason) implements ProfileKey {}

    static ProfileKey of(String key, Place place) {
        String prefix = place.teamPrefix();
        if (!key.startsWith(prefix)) {
            return new Elsewhere("it does not lie under s3://" + place.bucket() + "/" + prefix);
        }
        if (!ProfileFileName.isYaml(key)) {
            return new Elsewhere("a profile is " + prefix + "TEAM.yaml; this is something else");
        }
        if (key.indexOf('/', prefix.length()) >= 0) {
            return new InFolder();
        }
        return ProfileFileName.of(key)
                .team()
                .<ProfileKey>map(stem -> new Of(Owner.of(stem)))
                .orElseGet(Nameless::new);
    }
}
