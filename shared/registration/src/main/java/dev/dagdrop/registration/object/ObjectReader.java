package dev.dagdrop.registration.object;

import java.util.Optional;

/**
 * The bucket as it is now. S3 reads are strongly consistent: a read that begins after an event sees the object that the
 * event tells of, or a newer one.
 *
 * <p>Every method throws {@link software.amazon.awssdk.core.exception.SdkException} when S3 does not answer.
 */
public interface ObjectReader {
    /**
     * What the key holds.
     *
     * @param maxBytes the most to read; a larger object is not downloaded
     */
    ObjectState look(String key, int maxBytes);

    /** The content of one version of the key; empty where it is gone, archived or encrypted with a customer's key. */
    Optional<ObjectState.ObjectContent> version(String key, String versionId, int maxBytes);

    /** Which object the key holds; empty where there is none, or a delete marker. */
    Optional<ObjectState.ObjectVersion> head(String key);

    /** Whether the key holds an object, be it one that may not be read, as under another installation's prefix. */
    boolean exists(String key);
}
