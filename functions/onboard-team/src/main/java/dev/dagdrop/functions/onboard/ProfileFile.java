package dev.dagdrop.functions.onboard;

import dev.dagdrop.definition.finding.Visible;

/**
 * A profile's file, as notices name it.
 *
 * @param key the object's key
 */
record ProfileFile(ProfileOwner owner, String key, OnboardingScope scope) {
    /** The key, printable. */
    String printed() {
        return Visible.text(key);
    }

    /** The same at the beginning of a sentence: {@code The profile of team finance}. */
    String subject() {
        String noun = owner.noun();
        return Character.toUpperCase(noun.charAt(0)) + noun.substring(1);
    }

    /** Where a team's definitions belong. */
    String folder(String team) {
        return "s3://" + scope.bucket() + "/" + scope.workflowPrefix() + team + "/";
    }
}
