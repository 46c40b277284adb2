package dev.dagdrop.registration.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.protocols.jsoncore.JsonNode;
import software.amazon.awssdk.protocols.jsoncore.JsonNodeParser;

/**
 * Decodes the body of an intake-queue message, told apart by its members:
 *
 * <ul>
 *   <li>{@code Records}: an S3 notification, of any event version, keys URL-encoded;
 *   <li>{@code Event: s3:TestEvent}: S3's probe;
 *   <li>{@code detail-type}: an EventBridge event from {@code aws.s3}, keys plain;
 *   <li>{@code Type: Notification}: an SNS envelope around any of these;
 *   <li>{@code requestPayload}: what Lambda sends to an on-failure destination, around any of these.
 * </ul>
 *
 * @see <a href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/ev-events.html">EventBridge event structure</a>
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html">Lambda's
 *     invocation records</a>
 */
public final class MessageDecoder {
    /** An envelope in an envelope in an envelope is the most that any wiring of these services produces. */
    private static final int MAX_ENVELOPES = 4;

    private final JsonNodeParser parser = JsonNode.parserBuilder().build();

    /**
     * One event per S3 record, in order.
     *
     * @throws UndecodableEventException when the body is none of the shapes above; the message says why
     */
    public List<ObjectEvent> decode(String body) {
        return decode(parse(body), 0);
    }

    private List<ObjectEvent> decode(JsonNode message, int envelopes) {
        if (envelopes > MAX_ENVELOPES) {
            throw new UndecodableEventException("more than " + MAX_ENVELOPES + " envelopes around the event");
        }
        if (!message.isObject()) {
            throw new UndecodableEventException("the message is JSON, but not an object");
        }
        Optional<JsonNode> records = message.field("Records");
        if (records.isPresent()) {
            return notification(records.get());
        }
        if (text(message, "Event").filter("s3:TestEvent"::equals).isPresent()) {
            return List.of(new ObjectEvent.TestEvent(text(message, "Bucket").orElse("")));
        }
        if (text(message, "detail-type").isPresent()) {
            return List.of(eventBridge(message));
        }
        Optional<String> published = text(message, "Message");
        if (published.isPresent()) {
            return decode(parse(published.get()), envelopes + 1);
        }
        Optional<JsonNode> requestPayload = message.field("requestPayload");
        if (requestPayload.isPresent()) {
            return failedRun(requestPayload.get(), envelopes);
        }
        throw new UndecodableEventException("the message is neither an S3 notification nor an EventBridge event, "
                + "an SNS envelope or a Lambda on-failure record: it has none of the members Records, Event, "
                + "detail-type, Message, requestPayload");
    }

    private List<ObjectEvent> failedRun(JsonNode request, int envelopes) {
        if (request.isObject() && isComparison(request)) {
            // The next comparison finds what this one did not.
            return List.of(new ObjectEvent.OtherEvent("ReconcileBucket failed", "", ""));
        }
        return decode(request, envelopes + 1);
    }

    /** Whether ReconcileBucket is invoked with it: no event has these members. */
    private static boolean isComparison(JsonNode request) {
        return request.asObject().isEmpty()
                || request.field("mode").isPresent()
                || request.field("graceSeconds").isPresent();
    }

    private static List<ObjectEvent> notification(JsonNode records) {
        if (!records.isArray()) {
            throw new UndecodableEventException("Records is not a list");
        }
        List<ObjectEvent> events = new ArrayList<>();
        for (JsonNode record : records.asArray()) {
            Optional<JsonNode> s3 = record.field("s3");
            Optional<JsonNode> object = s3.flatMap(node -> node.field("object"));
            events.add(new S3Record(
                            KeyEncoding.URL,
                            text(record, "eventName").orElse(""),
                            new EventOrigin(
                                    text(record, "eventTime").flatMap(EventTime::of),
                                    Optional.empty(),
                                    text(record, "eventName"),
                                    object.flatMap(node -> text(node, "versionId")),
                                    object.flatMap(node -> text(node, "sequencer")),
                                    record.field("userIdentity").flatMap(node -> text(node, "principalId"))),
                            s3.flatMap(node -> node.field("bucket")).flatMap(node -> text(node, "name")),
                            object.flatMap(node -> text(node, "key")))
                    .toEvent());
        }
        return List.copyOf(events);
    }

    private static ObjectEvent eventBridge(JsonNode event) {
        Optional<JsonNode> detail = event.field("detail");
        Optional<JsonNode> object = detail.flatMap(node -> node.field("object"));
        String eventName = eventName(text(event, "detail-type").orElse(""));
        return new S3Record(
                        KeyEncoding.PLAIN,
                        eventName,
                        new EventOrigin(
                                text(event, "time").flatMap(EventTime::of),
                                text(event, "account"),
                                Optional.of(eventName),
                                object.flatMap(node -> text(node, "version-id")),
                                object.flatMap(node -> text(node, "sequencer")),
                                detail.flatMap(node -> text(node, "requester"))),
                        detail.flatMap(node -> node.field("bucket")).flatMap(node -> text(node, "name")),
                        object.flatMap(node -> text(node, "key")))
                .toEvent();
    }

    private static String eventName(String detailType) {
        return switch (detailType) {
            case "Object Created" -> "ObjectCreated:EventBridge";
            case "Object Deleted" -> "ObjectRemoved:EventBridge";
            case "Object Restore Completed" -> "ObjectRestore:Completed";
            default -> detailType;
        };
    }

    private JsonNode parse(String body) {
        if (body.isBlank()) {
            throw new UndecodableEventException("the message is empty");
        }
        try {
            return parser.parse(body);
        } catch (RuntimeException e) {
            throw new UndecodableEventException("the message is not JSON", e);
        }
    }

    private static Optional<String> text(JsonNode node, String member) {
        return node.field(member).filter(JsonNode::isString).map(JsonNode::asString);
    }
}
