package dev.dagdrop.standins.http;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * One request, decoded.
 *
 * @param operation the API operation it names
 * @param request its members
 */
public record AwsRequest(String operation, JsonNode request) {}
