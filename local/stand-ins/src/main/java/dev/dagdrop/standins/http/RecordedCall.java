package dev.dagdrop.standins.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;

/**
 * One call an endpoint received, whatever became of it.
 *
 * @param operation the API operation, such as {@code CreateWorkflow} or {@code Publish}
 * @param request its members; for the query protocol one text per parameter
 * @param at when it arrived
 */
public record RecordedCall(String operation, JsonNode request, Instant at) {}
