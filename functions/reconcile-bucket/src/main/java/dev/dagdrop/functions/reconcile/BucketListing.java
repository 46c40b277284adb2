package dev.dagdrop.functions.reconcile;

import dev.dagdrop.registration.object.ObjectState;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The newest versions of the bucket's objects, page by page, in the order of their keys. */
public interface BucketListing {
    /**
     * A page of objects, without those whose newest version is a delete marker.
     *
     * @param after only keys greater than this; empty for the first page
     * @throws software.amazon.awssdk.core.exception.SdkException when the bucket cannot be listed
     */
    ObjectPage page(Optional<String> after);

    /**
     * An object's newest version.
     *
     * @param versionId empty where the bucket keeps no versions
     * @param eTag the entity tag, without quotes
     * @param modifiedAt when it was stored, to the second
     */
    record ListedObject(String key, Optional<String> versionId, String eTag, Instant modifiedAt) {
        /** Identifies this object among all under the same key, as a look at the key gives it. */
        String identity() {
            return new ObjectState.ObjectVersion(versionId, eTag, modifiedAt).identity();
        }
    }

    /**
     * A page of objects.
     *
     * @param next where the next page begins; empty after the last
     */
    record ObjectPage(List<ListedObject> objects, Optional<String> next) {
        public ObjectPage {
            objects = List.copyOf(objects);
        }
    }
}
