package dev.dagdrop.registration.store;

import dev.dagdrop.registration.upload.Sequencer;
import dev.dagdrop.registration.upload.Upload;
import java.util.Optional;
import java.util.OptionalLong;

/** Uploads that stand for the same workflow name. */
final class Uploads {
    static final String BUCKET = "definitions";
    static final String KEY = "workflows/finance/daily.yaml";
    static final String OTHER_KEY = "workflows/finance-daily.yaml";

    private Uploads() {}

    /** The n-th version of the one key. */
    static Upload version(int n) {
        return of(BUCKET, KEY, n);
    }

    static Upload ofOtherKey() {
        return of(BUCKET, OTHER_KEY, 1);
    }

    static Upload of(String bucket, String key, int n) {
        return new Upload(
                bucket,
                key,
                Optional.of("version-" + n),
                Optional.of("etag-" + n),
                Sequencer.of("%018X".formatted(n)),
                OptionalLong.of(100));
    }
}
