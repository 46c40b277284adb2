package dev.dagdrop.registration;

import dev.dagdrop.registration.object.ObjectState.ObjectVersion;
import java.util.Optional;

/**
 * A completed pass over a key.
 *
 * @param versionId the object version that was read, where the bucket keeps versions
 * @param object identifies the object among all under its key; a constant where there is none
 * @param inputs the digest of everything that decided the outcome; empty where the next pass must not rely on it
 * @param aboutHolder whether the outcome is that of the object that holds the name, not of one that was refused it
 */
record CompletedPass(
        PassResult passResult,
        Optional<String> versionId,
        String object,
        Optional<String> inputs,
        boolean aboutHolder) {
    static CompletedPass of(PassResult passResult, String object) {
        return new CompletedPass(passResult, Optional.empty(), object, Optional.empty(), true);
    }

    CompletedPass reading(ObjectVersion version) {
        return new CompletedPass(passResult, version.id(), object, inputs, aboutHolder);
    }

    CompletedPass decidedBy(String digest) {
        return new CompletedPass(passResult, versionId, object, Optional.of(digest), aboutHolder);
    }

    CompletedPass aboutAnotherObject() {
        return new CompletedPass(passResult, versionId, object, inputs, false);
    }
}
