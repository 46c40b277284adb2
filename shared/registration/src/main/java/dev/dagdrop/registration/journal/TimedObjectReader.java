package dev.dagdrop.registration.journal;

import dev.dagdrop.registration.object.ObjectReader;
import dev.dagdrop.registration.object.ReadResult;
import dev.dagdrop.registration.upload.Upload;

/** A reader whose reading is in the journal. */
public record TimedObjectReader(ObjectReader objects, Journal journal) implements ObjectReader {
    @Override
    public ReadResult read(Upload upload, int maxBytes) {
        return journal.time(Step.READ, () -> objects.read(upload, maxBytes));
    }

    @Override
    public boolean isThere(String bucket, String key) {
        return journal.time(Step.READ, () -> objects.isThere(bucket, key));
    }
}
