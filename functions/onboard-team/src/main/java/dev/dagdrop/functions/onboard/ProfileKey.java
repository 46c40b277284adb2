package dev.dagdrop.functions.onboard;

import dev.dagdrop.profile.check.ProfileFileName;

/** What an object's key says about it: whether it is a profile, and whose. */
sealed interface ProfileKey {
    /** The profile of this owner. */
    record ProfileOf(ProfileOwner owner) implements ProfileKey {}

    /** A file with the place of a profile, whose name cannot be a team's. */
    record InvalidTeamName() implements ProfileKey {}

    /** It is YAML in a folder below the profiles, where a user may take it for one. */
    record InFolder() implements ProfileKey {}

    /** Not a profile. */
    record NotAProfile(String reason) implements ProfileKey {}

    static ProfileKey of(String key, OnboardingScope scope) {
        String prefix = scope.teamPrefix();
        if (!key.startsWith(prefix)) {
            return new NotAProfile("it does not lie under s3://" + scope.bucket() + "/" + prefix);
        }
        if (!ProfileFileName.isYaml(key)) {
            return new NotAProfile("a profile is " + prefix + "TEAM.yaml; this is something else");
        }
        if (key.indexOf('/', prefix.length()) >= 0) {
            return new InFolder();
        }
        return ProfileFileName.of(key)
                .team()
                .<ProfileKey>map(stem -> new ProfileOf(ProfileOwner.of(stem)))
                .orElseGet(InvalidTeamName::new);
    }
}
