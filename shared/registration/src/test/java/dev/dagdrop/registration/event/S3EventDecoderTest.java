package dev.dagdrop.registration.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.S3Event;
import com.amazonaws.services.lambda.runtime.events.models.s3.S3EventNotification.S3BucketEntity;
import com.amazonaws.services.lambda.runtime.events.models.s3.S3EventNotification.S3Entity;
import com.amazonaws.services.lambda.runtime.events.models.s3.S3EventNotification.S3EventNotificationRecord;
import com.amazonaws.services.lambda.runtime.events.models.s3.S3EventNotification.S3ObjectEntity;
import com.amazonaws.services.lambda.runtime.events.models.s3.S3EventNotification.UserIdentityEntity;
import com.amazonaws.services.lambda.runtime.tests.EventLoader;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class S3EventDecoderTest {
    private static final String KEY = "workflows/finance/daily.yaml";
    private static final Path EVENTS =
            Path.of("..", "..", "events").toAbsolutePath().normalize();

    private final S3EventDecoder decoder = new S3EventDecoder();

    @Test
    void anEventWithoutRecordsHoldsNothing() {
        assertThat(decoder.decode(new S3Event())).isEmpty();
    }

    @Test
    void decodesTheKeyOnceAndKeepsTheRestForTheLog() {
        S3EventNotificationRecord record = new S3EventNotificationRecord(
                "eu-central-1",
                "ObjectCreated:Put",
                "aws:s3",
                "2026-11-22T10:15:30.000Z",
                "2.1",
                null,
                null,
                s3("drop", "a%2Bb+c.yaml", "v1", "0A"),
                new UserIdentityEntity("AWS:AIDAEXAMPLE"));

        assertThat(decoder.decode(new S3Event(List.of(record))))
                .containsExactly(new ObjectEvent.Hint(
                        "drop",
                        "a+b c.yaml",
                        new EventOrigin(
                                Optional.of(Instant.parse("2026-11-22T10:15:30Z")),
                                Optional.empty(),
                                Optional.of("ObjectCreated:Put"),
                                Optional.of("v1"),
                                Optional.of("0A"),
                                Optional.of("AWS:AIDAEXAMPLE"))));
    }

    @Test
    void readsTheTimeOfADatedRecord() {
        Instant at = Instant.parse("2026-11-22T00:00:00Z");

        assertThat(decoder.decode(new S3Event(List.of(dated("ObjectRemoved:Delete", Optional.of(at), null)))))
                .singleElement()
                .isInstanceOfSatisfying(
                        ObjectEvent.Hint.class,
                        hint -> assertThat(hint.origin().at()).contains(at));
    }

    @Test
    void readsThePrincipalOfADatedRecord() {
        S3EventNotificationRecord record = new DatedRecord(
                "ObjectCreated:Put",
                Optional.empty(),
                s3("drop", KEY, "v1", null),
                new UserIdentityEntity("AWS:AIDAEXAMPLE"));

        assertThat(decoder.decode(new S3Event(List.of(record))))
                .singleElement()
                .isInstanceOfSatisfying(
                        ObjectEvent.Hint.class,
                        hint -> assertThat(hint.origin().principal()).contains("AWS:AIDAEXAMPLE"));
    }

    @Test
    void versionAndSequencerMayBeMissing() {
        assertThat(decoder.decode(new S3Event(List.of(dated("LifecycleExpiration:Delete", Optional.empty(), null)))))
                .singleElement()
                .isInstanceOf(ObjectEvent.Hint.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"LifecycleTransition", "ObjectTagging:Delete"})
    void whatChangesNoContentIsNoHint(String eventName) {
        assertThat(decoder.decode(new S3Event(List.of(dated(eventName, Optional.empty(), null)))))
                .containsExactly(new ObjectEvent.OtherEvent(eventName, "drop", KEY));
    }

    @Test
    void oneUnusableRecordDoesNotSpoilItsNeighbours() {
        S3EventNotificationRecord empty = new DatedRecord(null, Optional.empty(), null, null);
        S3EventNotificationRecord headless = new DatedRecord("ObjectCreated:Put", Optional.empty(), null, null);
        S3EventNotificationRecord good = dated("ObjectCreated:Put", Optional.empty(), "v1");

        assertThat(decoder.decode(new S3Event(List.of(empty, headless, good))))
                .satisfiesExactly(
                        first -> assertThat(first)
                                .isEqualTo(new ObjectEvent.UndecodableRecord(
                                        "a record cannot be used: it has no event name")),
                        second -> assertThat(second)
                                .isEqualTo(new ObjectEvent.UndecodableRecord(
                                        "a record cannot be used: it has no bucket name")),
                        third -> assertThat(third).isInstanceOf(ObjectEvent.Hint.class));
    }

    @ParameterizedTest
    @CsvSource({
        "s3-lifecycle-expiration-marker.json, ObjectEvent.Hint",
        "s3-object-removed.json,              ObjectEvent.Hint",
        "s3-lifecycle-transition.json,        ObjectEvent.OtherEvent"
    })
    void readsTheSampleEvents(String file, String kind) {
        S3Event event = EventLoader.loadS3Event(EVENTS.resolve(file).toString());

        assertThat(decoder.decode(event))
                .singleElement()
                .satisfies(decoded -> assertThat(kind)
                        .isEqualTo("ObjectEvent." + decoded.getClass().getSimpleName()));
    }

    private static S3EventNotificationRecord dated(String eventName, Optional<Instant> at, @Nullable String versionId) {
        return new DatedRecord(eventName, at, s3("drop", KEY, versionId, null), null);
    }

    private static S3Entity s3(String bucket, String key, @Nullable String versionId, @Nullable String sequencer) {
        return new S3Entity(
                "example",
                new S3BucketEntity(bucket, null, "arn:aws:s3:::" + bucket),
                new S3ObjectEntity(key, null, null, versionId, sequencer),
                "1.0");
    }
}
