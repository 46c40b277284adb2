package dev.dagdrop.functions.reconcile;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import software.amazon.awssdk.protocols.jsoncore.JsonNode;
import software.amazon.awssdk.protocols.jsoncore.JsonNodeParser;

/** Decodes the event of an invocation. */
final class RequestDecoder {
    private static final int MAX_QUOTED = 60;

    /** A few digits: a number is never written out further than its text. */
    private static final Pattern SECONDS = Pattern.compile("[0-9]{1,9}");

    private RequestDecoder() {}

    /**
     * The request in an event; the default for an event of a schedule.
     *
     * @throws IllegalArgumentException when the event is neither; the message says why
     */
    static ComparisonRequest request(String event) {
        JsonNode node = parse(event);
        if (!node.isObject() || node.field("Records").isPresent()) {
            throw new IllegalArgumentException(
                    "The event is no request; it should be as in" + " {\"mode\": \"Redrive\", \"graceSeconds\": 900}.");
        }
        return new ComparisonRequest(
                node.field("mode").map(RequestDecoder::mode).orElse(ComparisonMode.REDRIVE),
                node.field("graceSeconds").map(RequestDecoder::grace).orElse(ComparisonRequest.STANDARD_GRACE));
    }

    private static ComparisonMode mode(JsonNode mode) {
        return Optional.of(mode)
                .filter(JsonNode::isString)
                .map(node -> ComparisonMode.of(shortened(node.asString())))
                .orElseThrow(() -> new IllegalArgumentException("mode is no text."));
    }

    private static Duration grace(JsonNode seconds) {
        String written = seconds.isNumber() ? seconds.asNumber() : "no number";
        if (!SECONDS.matcher(written).matches()) {
            throw new IllegalArgumentException(
                    "graceSeconds is %s; it should be a whole number of seconds, from 0 to 999999999."
                            .formatted(shortened(written)));
        }
        return Duration.ofSeconds(Long.parseLong(written));
    }

    private static String shortened(String text) {
        return text.length() <= MAX_QUOTED ? text : text.substring(0, MAX_QUOTED) + "...";
    }

    private static JsonNode parse(String event) {
        try {
            return JsonNodeParser.create().parse(event);
        } catch (RuntimeException e) {
            throw new IllegalArgumentException("The event is not JSON.", e);
        }
    }
}
