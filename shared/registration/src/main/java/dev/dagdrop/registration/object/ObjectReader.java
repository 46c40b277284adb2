package dev.dagdrop.registration.object;

import dev.dagdrop.registration.upload.Upload;

/** Reads what was uploaded, and nothing that came before or after it. */
public interface ObjectReader {
    /**
     * Reads the exact version of the upload; where the bucket keeps no versions, the object as long as it still has the
     * upload's entity tag.
     *
     * @param maxBytes the most to read; a larger object is not downloaded
     * @throws software.amazon.awssdk.core.exception.SdkException when the object cannot be read now
     */
    ReadResult read(Upload upload, int maxBytes);

    /**
     * Whether the key has an object now, whatever its version; a delete marker is none.
     *
     * @throws software.amazon.awssdk.core.exception.SdkException when nobody can tell now
     */
    boolean isThere(String bucket, String key);
}
