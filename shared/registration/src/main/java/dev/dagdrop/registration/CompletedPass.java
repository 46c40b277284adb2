package dev.dagdrop.registration;

import dev.dagdrop.registration.object.ObjectState.ObjectVersion;
import java.util.Optional;

/**
 * A pass over a key that is over.
 *
 * @param versionId the object version that was read, where the bucket keeps versions
 * @param object what tells the object from any other under its key; a constant where there is none
 * @param inputs the digest of all that decided the ending; empty where the next look must not rely on it
 * @param aboutHolder whether the ending says how the record's own object ended, not one that was refused the name
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
