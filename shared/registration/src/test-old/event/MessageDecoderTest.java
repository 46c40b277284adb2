package dev.dagdrop.registration.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.dagdrop.registration.json.JsonText;
import dev.dagdrop.registration.upload.Removal;
import dev.dagdrop.registration.upload.Upload;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessageDecoderTest {
    private static final String NOTIFICATION = """
            {"Records": [{"eventVersion": "2.1", "eventSource": "aws:s3", "eventName": "ObjectCreated:Put",
              "s3": {"bucket": {"name": "drop"}, "object": {"key": "workflows/my+team/caf%C3%A9%2B.yaml", "size": 12,
                "eTag": "e1", "versionId": "v1", "sequencer": "0055AED6DCD90281E5"}}}]}""";

    private static final String EVENT_BRIDGE = """
            {"version": "0", "source": "aws.s3", "detail-type": "Object Created", "detail": {"bucket": {"name": "drop"},
              "object": {"key": "workflows/a+b/café.yaml", "size": 12, "etag": "e1", "version-id": "v1",
                "sequencer": "0055AED6DCD90281E5"}}}""";

    private final MessageDecoder decoder = new MessageDecoder();

    @Test
    void decodesTheUrlEncodedKeyOfAnS3NotificationOnce() {
        assertThat(upload(NOTIFICATION).key()).isEqualTo("workflows/my team/café+.yaml");
    }

    @Test
    void takesTheKeyOfAnEventBridgeEventAsItIs() {
        Upload upload = upload(EVENT_BRIDGE);

        assertThat(upload.key()).isEqualTo("workflows/a+b/café.yaml");
        assertThat(upload.versionId()).contains("v1");
        assertThat(upload.eTag()).contains("e1");
        assertThat(upload.size()).hasValue(12);
    }

    @Test
    void opensAnSnsEnvelope() {
        String envelope = JsonText.of(Map.of("Type", "Notification", "Message", NOTIFICATION));

        assertThat(upload(envelope)).isEqualTo(upload(NOTIFICATION));
    }

    @Test
    void opensALambdaOnFailureRecord() {
        String record = "{\"version\": \"1.0\", \"requestContext\": {\"condition\": \"RetriesExhausted\"},"
                + " \"requestPayload\": " + NOTIFICATION + ", \"responsePayload\": {\"errorMessage\": \"deferred\"}}";

        assertThat(upload(record)).isEqualTo(upload(NOTIFICATION));
    }

    @Test
    void opensAnOnFailureRecordAroundAnSnsEnvelope() {
        String envelope = JsonText.of(Map.of("Type", "Notification", "Message", NOTIFICATION));

        assertThat(upload("{\"requestPayload\": " + envelope + "}")).isEqualTo(upload(NOTIFICATION));
    }

    @Test
    void knowsTheTestEventOfS3() {
        assertThat(decoder.decode("{\"Service\": \"Amazon S3\", \"Event\": \"s3:TestEvent\", \"Bucket\": \"drop\"}"))
                .containsExactly(new ObjectEvent.Test("drop"));
    }

    @Test
    void tellsRemovalsFromUploads() {
        assertThat(decoder.decode(NOTIFICATION.replace("ObjectCreated:Put", "ObjectRemoved:DeleteMarkerCreated")))
                .containsExactly(removed("workflows/my team/café+.yaml", NOTIFICATION));
        assertThat(decoder.decode(EVENT_BRIDGE.replace("Object Created", "Object Deleted")))
                .containsExactly(removed("workflows/a+b/café.yaml", EVENT_BRIDGE));
    }

    @Test
    void oneUnusableRecordDoesNotHideTheOthers() {
        String two = NOTIFICATION.replace("[{", "[{\"eventName\": \"ObjectCreated:Put\", \"s3\": {}}, {");

        List<ObjectEvent> events = decoder.decode(two);

        assertThat(events).hasSize(2);
        assertThat(events.get(0))
                .isEqualTo(new ObjectEvent.Undecodable("a record of S3 is not usable: it has no sequencer"));
        assertThat(events.get(1)).isInstanceOf(ObjectEvent.Created.class);
    }

    @Test
    void aBucketWithoutVersionsHasNoVersionId() {
        assertThat(upload(NOTIFICATION.replace("\"versionId\": \"v1\", ", "")).versionId())
                .isEqualTo(Optional.empty());
        assertThat(upload(NOTIFICATION.replace("\"v1\"", "\"null\"")).versionId())
                .isEqualTo(Optional.empty());
    }

    @Test
    void aKeyThatIsNotUrlEncodedIsUndecodable() {
        assertThat(decoder.decode(NOTIFICATION.replace("caf%C3%A9", "100%")))
                .singleElement()
                .isInstanceOf(ObjectEvent.Undecodable.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "not json", "[]", "\"text\"", "{}", "{\"Records\": {}}", "{\"Message\": \"x\"}", "{\"a\":"})
    void refusesEverythingElse(String body) {
        assertThatExceptionOfType(UndecodableEventException.class).isThrownBy(() -> decoder.decode(body));
    }

    @Test
    void doesNotFollowEnvelopesForever() {
        String message = NOTIFICATION;
        for (int i = 0; i < 6; i++) {
            message = "{\"requestPayload\": " + message + "}";
        }
        String nested = message;

        assertThatExceptionOfType(UndecodableEventException.class)
                .isThrownBy(() -> decoder.decode(nested))
                .withMessageContaining("envelopes");
    }

    @Test
    void aHostileDepthIsRefusedAndNotFollowed() {
        String deep = "{\"Records\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}";

        assertThatExceptionOfType(UndecodableEventException.class).isThrownBy(() -> decoder.decode(deep));
    }

    private ObjectEvent removed(String key, String created) {
        Upload same = upload(created);
        return new ObjectEvent.Removed(new Removal("drop", key, same.versionId(), same.sequencer()));
    }

    private Upload upload(String body) {
        List<ObjectEvent> events = decoder.decode(body);
        assertThat(events).hasSize(1);
        return switch (events.getFirst()) {
            case ObjectEvent.Created created -> created.upload();
            case ObjectEvent.Removed _, ObjectEvent.Test _, ObjectEvent.Other _, ObjectEvent.Undecodable _ ->
                throw new AssertionError("no upload: " + events);
        };
    }
}
