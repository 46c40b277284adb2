package dev.dagdrop.registration.event;

import dev.dagdrop.registration.upload.Removal;
import dev.dagdrop.registration.upload.Sequencer;
import dev.dagdrop.registration.upload.Upload;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The members of an S3 event that matter here, as they stood in whichever envelope.
 *
 * @param encoding how the envelope writes the key
 * @param eventName what happened, {@code ObjectCreated:Put} say
 * @param origin what else the envelope says of it
 */
record S3Record(
        KeyEncoding encoding,
        String eventName,
        Origin origin,
        Optional<String> bucket,
        Optional<String> key,
        Optional<String> versionId,
        Optional<String> eTag,
        Optional<String> sequencer,
        OptionalLong size) {

    ObjectEvent toEvent() {
        try {
            if (eventName.startsWith("ObjectCreated:")) {
                return new ObjectEvent.Created(toUpload(), origin);
            }
            if (eventName.startsWith("ObjectRemoved:") || eventName.startsWith("LifecycleExpiration:")) {
                Sequencer order = Sequencer.of(require(sequencer, "sequencer"));
                return new ObjectEvent.Removed(new Removal(bucketName(), decodedKey(), versionId, order), origin);
            }
            return new ObjectEvent.Other(eventName, bucketName(), decodedKey());
        } catch (IllegalArgumentException e) {
            return new ObjectEvent.Undecodable("a record of S3 is not usable: " + e.getMessage());
        }
    }

    private Upload toUpload() {
        Sequencer order = Sequencer.of(require(sequencer, "sequencer"));
        return new Upload(bucketName(), decodedKey(), versionId, eTag, order, size);
    }

    private String bucketName() {
        return require(bucket, "bucket name");
    }

    private String decodedKey() {
        String written = require(key, "object key");
        return switch (encoding) {
            case PLAIN -> written;
            case URL -> URLDecoder.decode(written, StandardCharsets.UTF_8);
        };
    }

    private static String require(Optional<String> member, String what) {
        return member.orElseThrow(() -> new IllegalArgumentException("it has no " + what));
    }
}
