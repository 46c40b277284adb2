package dev.dagdrop.registration;

import dev.dagdrop.definition.Validator;
import dev.dagdrop.definition.Verdict;
import dev.dagdrop.profile.model.Profiles;
import dev.dagdrop.registration.digest.Digests;
import dev.dagdrop.registration.journal.Journal;
import dev.dagdrop.registration.journal.Step;
import dev.dagdrop.registration.object.ObjectReader;
import dev.dagdrop.registration.object.ReadResult;
import dev.dagdrop.registration.outcome.Outcome;
import dev.dagdrop.registration.outcome.Refusal;
import dev.dagdrop.registration.upload.Upload;

/**
 * Reads the exact version of an upload and checks it.
 *
 * @param profiles those that hold for it
 */
record Examination(ObjectReader objects, Validator validator, Profiles profiles, Journal journal) {
    Examined of(Upload upload) {
        int maxBytes = validator.bounds().maxBytes();
        if (upload.size().orElse(0) > maxBytes) {
            return invalid(validator.tooLarge(upload.size().getAsLong()));
        }
        return switch (objects.read(upload, maxBytes)) {
            case ReadResult.Gone gone -> new Examined.Ended(new Outcome.Stale(gone.reason()));
            case ReadResult.TooLarge tooLarge -> invalid(validator.tooLarge(tooLarge.size()));
            case ReadResult.Content content -> {
                Verdict verdict = journal.time(Step.CHECK, () -> validator.validate(content.bytes()));
                yield verdict.isAccepted()
                        ? new Examined.Accepted(Digests.sha256(content.bytes()), verdict, profiles)
                        : invalid(verdict);
            }
        };
    }

    private static Examined invalid(Verdict verdict) {
        return new Examined.Ended(new Outcome.Rejected(new Refusal.InvalidDefinition(verdict)));
    }
}
