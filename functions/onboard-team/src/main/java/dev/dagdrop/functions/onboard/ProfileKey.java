package dev.dagdrop.functions.onboard;

import dev.dagdrop.profile.check.ProfileFileName;

/** What an object's key says about it: whether it is a profile, and whose. */
sealed interface ProfileKey {
    /** It is the profile of this owner. */
    record ProfileOf(ProfileOwner owner) implements ProfileKey {}

    /** It is meant as a profile, but its name cannot be a team's. */
    record InvalidTeamName() implements ProfileKey {}

    /** It is YAML in a folder below the one of profiles, where somebody may take it for one. */
    record InFolder() implements ProfileKey {}

    /** It is none, and nobody takes it for one. */
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
