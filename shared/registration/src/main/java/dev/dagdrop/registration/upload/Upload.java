package dev.dagdrop.registration.upload;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * One new version of one object.
 *
 * @param bucket the bucket's name
 * @param key the object's key, decoded
 * @param versionId the object version; empty where the bucket keeps none (S3 then says {@code null})
 * @param eTag the entity tag, without quotes; never empty where {@code versionId} is
 * @param sequencer the order among the events of this key
 * @param size the object's size in bytes, where the event tells
 */
public record Upload(
        String bucket,
        String key,
        Optional<String> versionId,
        Optional<String> eTag,
        Sequencer sequencer,
        OptionalLong size) {
    public Upload {
        if (bucket.isEmpty() || key.isEmpty()) {
            throw new IllegalArgumentException("an upload names a bucket and a key");
        }
        versionId = versionId.filter(id -> !id.isEmpty() && !id.equals("null"));
        eTag = eTag.filter(tag -> !tag.isEmpty());
        if (versionId.isEmpty() && eTag.isEmpty()) {
            throw new IllegalArgumentException("an upload has a version id or an entity tag; this one has neither");
        }
    }

    /** Where it lies, as people write it: {@code s3://bucket/key}. */
    public String uri() {
        return "s3://" + bucket + "/" + key;
    }

    /** What tells this content from any other under the same key: the version id, else entity tag and sequencer. */
    public String identity() {
        return versionId.orElseGet(() -> eTag.orElseThrow() + "+" + sequencer.digits());
    }

    /** Whether both name the same object, whatever its version. */
    public boolean sameObject(String otherBucket, String otherKey) {
        return bucket.equals(otherBucket) && key.equals(otherKey);
    }
}
