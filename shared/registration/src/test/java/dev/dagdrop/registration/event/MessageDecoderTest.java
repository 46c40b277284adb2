package dev.dagdrop.registration.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.dagdrop.registration.json.JsonText;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessageDecoderTest {
    private static final String NOTIFICATION = """
            {"Records": [{"eventVersion": "2.1", "eventSource": "aws:s3", "eventName": "ObjectCreated:Put",
              "eventTime": "2026-11-22T10:15:30.000Z", "userIdentity": {"principalId": "AWS:AIDAEXAMPLE"},
              "s3": {"bucket": {"name": "drop"}, "object": {"key": "workflows/my+team/caf%C3%A9%2B.yaml", "size": 12,
                "eTag": "e1", "versionId": "v1", "sequencer": "0055AED6DCD90281E5"}}}]}""";

    private static final String BARE = """
            {"Records": [{"eventName": "ObjectCreated:Put", "s3": {"bucket": {"name": "drop"},
              "object": {"key": "workflows/finance/daily.yaml"}}}]}""";

    private static final String EVENT_BRIDGE = """
            {"version": "0", "source": "aws.s3", "account": "123456789012", "time": "2026-11-22T10:15:30Z",
              "detail-type": "Object Created", "detail": {"bucket": {"name": "drop"}, "requester": "210987654321",
              "object": {"key": "workflows/a+b/café.yaml", "size": 12, "etag": "e1", "version-id": "v1",
                "sequencer": "0055AED6DCD90281E5"}}}""";

    private final MessageDecoder decoder = new MessageDecoder();

    @Test
    void decodesTheUrlEncodedKeyOfAnS3NotificationOnce() {
        assertThat(hint(NOTIFICATION).key()).isEqualTo("workflows/my team/café+.yaml");
    }

    @Test
    void takesTheKeyOfAnEventBridgeEventAsItIs() {
        assertThat(hint(EVENT_BRIDGE).key()).isEqualTo("workflows/a+b/café.yaml");
    }

    @Test
    void keepsForTheLogWhatANotificationSaysOfItself() {
        assertThat(hint(NOTIFICATION).origin())
                .isEqualTo(new EventOrigin(
                        Optional.of(Instant.parse("2026-11-22T10:15:30Z")),
                        Optional.empty(),
                        Optional.of("ObjectCreated:Put"),
                        Optional.of("v1"),
                        Optional.of("0055AED6DCD90281E5"),
                        Optional.of("AWS:AIDAEXAMPLE")));
    }

    @Test
    void onlyAnEventBridgeEventTellsTheAccount() {
        assertThat(hint(EVENT_BRIDGE).origin())
                .isEqualTo(new EventOrigin(
                        Optional.of(Instant.parse("2026-11-22T10:15:30Z")),
                        Optional.of("123456789012"),
                        Optional.of("ObjectCreated:EventBridge"),
                        Optional.of("v1"),
                        Optional.of("0055AED6DCD90281E5"),
                        Optional.of("210987654321")));
    }

    @Test
    void bucketAndKeyAreAllThatAnEventNeeds() {
        assertThat(decoder.decode(BARE))
                .containsExactly(new ObjectEvent.Hint(
                        "drop",
                        "workflows/finance/daily.yaml",
                        new EventOrigin(
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of("ObjectCreated:Put"),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ObjectCreated:Put",
                "ObjectCreated:CompleteMultipartUpload",
                "ObjectRemoved:Delete",
                "ObjectRemoved:DeleteMarkerCreated",
                "LifecycleExpiration:Delete",
                "LifecycleExpiration:DeleteMarkerCreated",
                "ObjectRestore:Completed"
            })
    void whateverMayChangeAKeyIsAHint(String eventName) {
        assertThat(hint(BARE.replace("ObjectCreated:Put", eventName)).key()).isEqualTo("workflows/finance/daily.yaml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"LifecycleTransition", "ObjectTagging:Put", "ObjectAcl:Put", "ObjectRestore:Post"})
    void whatChangesNoContentIsNoHint(String eventName) {
        assertThat(decoder.decode(BARE.replace("ObjectCreated:Put", eventName)))
                .containsExactly(new ObjectEvent.OtherEvent(eventName, "drop", "workflows/finance/daily.yaml"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Object Created", "Object Deleted", "Object Restore Completed"})
    void whateverEventBridgeSaysOfAChangeIsAHint(String detailType) {
        assertThat(hint(EVENT_BRIDGE.replace("Object Created", detailType)).bucket())
                .isEqualTo("drop");
    }

    @Test
    void otherEventsOfEventBridgeAreNoHints() {
        assertThat(decoder.decode(EVENT_BRIDGE.replace("Object Created", "Object Storage Class Changed")))
                .containsExactly(
                        new ObjectEvent.OtherEvent("Object Storage Class Changed", "drop", "workflows/a+b/café.yaml"));
    }

    @Test
    void opensAnSnsEnvelope() {
        assertThat(hint(published(NOTIFICATION))).isEqualTo(hint(NOTIFICATION));
    }

    @Test
    void opensALambdaOnFailureRecord() {
        String record = "{\"version\": \"1.0\", \"requestContext\": {\"condition\": \"RetriesExhausted\"},"
                + " \"requestPayload\": " + NOTIFICATION + ", \"responsePayload\": {\"errorMessage\": \"deferred\"}}";

        assertThat(hint(record)).isEqualTo(hint(NOTIFICATION));
    }

    @Test
    void opensAnOnFailureRecordAroundAnSnsEnvelope() {
        assertThat(hint("{\"requestPayload\": " + published(NOTIFICATION) + "}"))
                .isEqualTo(hint(NOTIFICATION));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"mode\": \"Redrive\"}", "{\"mode\": \"DryRun\", \"graceSeconds\": 0}", "{}"})
    void aFailedComparisonEndsQuietly(String request) {
        assertThat(decoder.decode("{\"version\": \"1.0\", \"requestPayload\": " + request + "}"))
                .containsExactly(new ObjectEvent.OtherEvent("ReconcileBucket failed", "", ""));
    }

    @Test
    void knowsTheTestEventOfS3() {
        assertThat(decoder.decode("{\"Service\": \"Amazon S3\", \"Event\": \"s3:TestEvent\", \"Bucket\": \"drop\"}"))
                .containsExactly(new ObjectEvent.TestEvent("drop"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{}; it has no event name",
                "1; it has no event name",
                "null; it has no event name",
                "[]; it has no event name",
                "{\"eventName\": \"ObjectCreated:Put\"}; it has no bucket name",
                "{\"eventName\": \"ObjectCreated:Put\", \"s3\": null}; it has no bucket name",
                "{\"eventName\": \"ObjectCreated:Put\", \"s3\": {\"bucket\": {\"name\": \"b\"}}}; it has no object key",
                "{\"eventName\": \"ObjectCreated:Put\", \"s3\": {\"bucket\": {\"name\": \"b\"}, \"object\": {\"key\": 7}}};"
                        + " it has no object key",
                "{\"eventName\": \"ObjectCreated:Put\", \"s3\": {\"bucket\": {\"name\": \"\"}, \"object\": {\"key\": \"k\"}}};"
                        + " it has no bucket name"
            })
    void oneUnusableRecordDoesNotSpoilItsNeighbours(String unusable, String reason) {
        List<ObjectEvent> events = decoder.decode(NOTIFICATION.replace("[{", "[" + unusable + ", {"));

        assertThat(events)
                .containsExactly(
                        new ObjectEvent.UndecodableRecord("a record cannot be used: " + reason), hint(NOTIFICATION));
    }

    @ParameterizedTest
    @CsvSource({
        "100%,    its object key is not URL-encoded",
        "%zz,     its object key is not URL-encoded",
        "%FF,     its object key is not UTF-8",
        "%C3,     its object key is not UTF-8",
        "\\ud83d, its object key is not Unicode"
    })
    void aKeyThatCannotBeDecodedIsUndecodable(String key, String reason) {
        assertThat(decoder.decode(NOTIFICATION.replace("caf%C3%A9", key)))
                .containsExactly(new ObjectEvent.UndecodableRecord("a record cannot be used: " + reason));
    }

    @Test
    void halfASurrogatePairIsNoKeyOfEventBridgeEither() {
        assertThat(decoder.decode(EVENT_BRIDGE.replace("é", "\\udc00")))
                .containsExactly(
                        new ObjectEvent.UndecodableRecord("a record cannot be used: its object key is not Unicode"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "-1", "\"12\"", "null", "[]", "12.5e-999999999"})
    void neverLooksAtASize(String size) {
        assertThat(hint(NOTIFICATION.replace("\"size\": 12", "\"size\": " + size)))
                .isEqualTo(hint(NOTIFICATION));
        assertThat(hint(EVENT_BRIDGE.replace("\"size\": 12", "\"size\": " + size)))
                .isEqualTo(hint(EVENT_BRIDGE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "not json",
                "[]",
                "\"text\"",
                "{}",
                "{\"Records\": {}}",
                "{\"Message\": \"x\"}",
                "{\"Message\": \"{}\"}",
                "{\"mode\": \"Redrive\"}",
                "{\"requestPayload\": \"text\"}",
                "{\"requestPayload\": {\"something\": \"else\"}}",
                "{\"a\":"
            })
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

    private static String published(String message) {
        return JsonText.of(Map.of("Type", "Notification", "Message", message));
    }

    private ObjectEvent.Hint hint(String body) {
        List<ObjectEvent> events = decoder.decode(body);
        assertThat(events).hasSize(1);
        return switch (events.getFirst()) {
            case ObjectEvent.Hint hint -> hint;
            case ObjectEvent.TestEvent _, ObjectEvent.OtherEvent _, ObjectEvent.UndecodableRecord _ ->
                throw new AssertionError("no hint: " + events);
        };
    }
}
