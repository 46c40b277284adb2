package dev.dagdrop.functions.onboard;

import dev.dagdrop.registration.json.JsonText;
import dev.dagdrop.registration.onboard.RedriveOrder;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.protocols.jsoncore.JsonNode;
import software.amazon.awssdk.protocols.jsoncore.JsonNodeParser;

/** An order as a message: {@code {"redriveTeam": "finance", "at": "2026-11-22T12:00:00Z", "after": "workflow/…"}}. */
final class OrderText {
    private OrderText() {}

    static String of(RedriveOrder order) {
        Map<String, Object> message = new LinkedHashMap<>();
        message.put("redriveTeam", order.team());
        message.put("at", order.at().toString());
        order.after().ifPresent(after -> message.put("after", after));
        return JsonText.of(message);
    }

    /**
     * The order; empty where the message is something else.
     *
     * @throws RuntimeException when it is not JSON, or names no time
     */
    static Optional<RedriveOrder> parse(String body) {
        JsonNode message = JsonNodeParser.create().parse(body);
        return text(message, "redriveTeam")
                .map(team -> new RedriveOrder(
                        team, text(message, "at").map(Instant::parse).orElseThrow(), text(message, "after")));
    }

    private static Optional<String> text(JsonNode message, String member) {
        return message.isObject()
                ? message.field(member).filter(JsonNode::isString).map(JsonNode::asString)
                : Optional.empty();
    }
}
