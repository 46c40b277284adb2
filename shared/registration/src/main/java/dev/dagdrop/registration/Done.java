package dev.dagdrop.registration;

import dev.dagdrop.registration.object.Look.Version;
import java.util.Optional;

/**
 * A pass over a key that is over.
 *
 * @param versionId the object version that was read, where the bucket keeps versions
 * @param object what tells the object from any other under its key; a constant where there is none
 * @param inputs the digest of all that decided the ending; empty where the next look must not rely on it
 * @param ofTheRecord whether the ending says how the record's own object ended, not one that was refused the name
 */
record Done(Ending ending, Optional<String> versionId, String object, Optional<String> inputs, boolean ofTheRecord) {
    static Done of(Ending ending, String object) {
        return new Done(ending, Optional.empty(), object, Optional.empty(), true);
    }

    Done reading(Version version) {
        return new Done(ending, version.id(), object, inputs, ofTheRecord);
    }

    Done decidedBy(String digest) {
        return new Done(ending, versionId, object, Optional.of(digest), ofTheRecord);
    }

    Done besideTheRecord() {
        return new Done(ending, versionId, object, inputs, false);
    }
}
