package dev.dagdrop.registration.team;

import dev.dagdrop.registration.upload.Upload;
import java.time.Instant;
import java.util.Optional;

/**
 * The profiles as whoever changes them sees them: one item per team, one change at a time, in the order of the uploads.
 *
 * <p>Every method throws {@link software.amazon.awssdk.core.exception.SdkException} when the table cannot be reached.
 */
public interface TeamStore {
    /**
     * Claims a team for one change of its file.
     *
     * @param change the upload, or what stands for a removal
     * @param leaseEnd when this holder can no longer be alive
     */
    Begun begin(String team, Upload change, Instant leaseEnd);

    /** Puts a profile into force; false when the claim is lost. */
    boolean accept(Claim claim, String profile);

    /** Takes the profile in force away; false when the claim is lost. */
    boolean remove(Claim claim, Instant now);

    /** Records that the change is dealt with. */
    void finish(Claim claim);

    /** Gives the claim up, so that the next delivery need not wait for the lease. */
    void release(Claim claim);

    /** The right to change a team. */
    record Claim(String team, String owner) {}

    /** Whether the change may be made now. */
    sealed interface Begun {
        /**
         * It may.
         *
         * @param earlier the profile in force until now, as it was uploaded
         * @param again whether an earlier holder began this very change
         */
        record Granted(Claim claim, Optional<String> earlier, boolean again) implements Begun {}

        /** This very change was dealt with. */
        record Finished() implements Begun {}

        /** A newer one is recorded. */
        record Stale() implements Begun {}

        /** Somebody is at work on the team. */
        record Leased() implements Begun {}

        /** Another file is the team's profile. */
        record Taken(String key) implements Begun {}
    }
}
