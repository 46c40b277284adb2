package dev.dagdrop.cli.lambda;

import com.fasterxml.jackson.databind.JsonNode;

/** What a function's process tells Lambda. */
sealed interface RuntimeReply {
    /** The invocation's answer. */
    record Response(JsonNode answer) implements RuntimeReply {}

    /** The invocation failed; Lambda delivers the event again. */
    record InvocationError(String type, String message) implements RuntimeReply {}

    /** The function did not start. */
    record InitError(String type, String message) implements RuntimeReply {}
}
