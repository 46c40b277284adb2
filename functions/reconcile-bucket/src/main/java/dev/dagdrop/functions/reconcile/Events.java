package dev.dagdrop.functions.reconcile;

import dev.dagdrop.registration.reconcile.Mode;
import dev.dagdrop.registration.reconcile.Request;
import dev.dagdrop.registration.reconcile.Run;
import dev.dagdrop.registration.reconcile.RunText;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.protocols.jsoncore.JsonNode;
import software.amazon.awssdk.protocols.jsoncore.JsonNodeParser;

/** Decodes what the function is invoked with. */
final class Events {
    private Events() {}

    /**
     * The runs to take up: those of the queue's messages, or a new one.
     *
     * @throws IllegalArgumentException when the event is neither a request nor from the queue
     */
    static List<Run> runs(String event, Instant now) {
        JsonNode node = parse(event);
        if (!node.isObject()) {
            throw new IllegalArgumentException("The event is JSON, but not an object; it should be as in"
                    + " {\"mode\": \"Redrive\", \"graceSeconds\": 900}.");
        }
        return node.field("Records")
                .map(records ->
                        records.asArray().stream().map(Events::handedOver).toList())
                .orElseGet(() -> List.of(Run.begin(request(node), now)));
    }

    private static Run handedOver(JsonNode message) {
        return RunText.parse(text(message, "body")
                .orElseThrow(() -> new IllegalArgumentException(
                        "The event has Records without a body: ReconcileBucket takes its own queue's events only.")));
    }

    private static Request request(JsonNode node) {
        return new Request(
                text(node, "mode").map(Mode::of).orElse(Mode.REDRIVE),
                node.field("graceSeconds").map(Events::grace).orElse(Request.STANDARD_GRACE));
    }

    private static Duration grace(JsonNode seconds) {
        if (seconds.isNumber()) {
            BigDecimal number = new BigDecimal(seconds.asNumber());
            if (number.signum() >= 0 && number.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0) {
                return Duration.ofSeconds(number.longValue());
            }
        }
        throw new IllegalArgumentException(
                "graceSeconds is %s; it should be a number of seconds, 0 or more.".formatted(seconds));
    }

    private static JsonNode parse(String event) {
        try {
            return JsonNodeParser.create().parse(event);
        } catch (RuntimeException e) {
            throw new IllegalArgumentException("The event is not JSON.", e);
        }
    }

    private static Optional<String> text(JsonNode node, String member) {
        return node.field(member).map(value -> {
            if (!value.isString()) {
                throw new IllegalArgumentException("%s is %s; it should be a text.".formatted(member, value));
            }
            return value.asString();
        });
    }
}
