package dev.dagdrop.cli.installation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;

/**
 * What Lambda sends to an on-failure destination; events/bodies/lambda-on-failure-record.json is one.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html">Retaining records of
 *     asynchronous invocations</a>
 */
final class FailureRecord {
    private static final JsonMapper JSON = new JsonMapper();

    private FailureRecord() {}

    static String of(String event, LocalContext context, int invocations, RuntimeException failure, Instant at) {
        ObjectNode failed = JSON.createObjectNode().put("version", "1.0").put("timestamp", at.toString());
        failed.putObject("requestContext")
                .put("requestId", context.getAwsRequestId())
                .put("functionArn", context.getInvokedFunctionArn() + ":live")
                .put("condition", "RetriesExhausted")
                .put("approximateInvokeCount", invocations);
        try {
            failed.set("requestPayload", JSON.readTree(event));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Lambda takes JSON only, not: " + event, e);
        }
        failed.putObject("responseContext")
                .put("statusCode", 200)
                .put("executedVersion", context.getFunctionVersion())
                .put("functionError", "Unhandled");
        failed.putObject("responsePayload")
                .put("errorMessage", failure.getMessage())
                .put("errorType", failure.getClass().getName());
        return failed.toString();
    }
}
