package dev.dagdrop.functions.onboard;

import java.util.List;
import software.amazon.awssdk.protocols.jsoncore.JsonNode;

/**
 * The function's answer to one message.
 *
 * @param comesAgain whether the message has to come again
 * @param log its lines, in order
 */
record MessageAnswer(boolean comesAgain, List<JsonNode> log) {
    String outcome() {
        return log.getLast().field("outcome").orElseThrow().asString();
    }

    String reason() {
        return log.getLast().field("reason").orElseThrow().asString();
    }
}
