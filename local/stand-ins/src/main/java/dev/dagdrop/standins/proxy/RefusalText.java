package dev.dagdrop.standins.proxy;

import dev.dagdrop.standins.fault.Fault;
import java.nio.charset.StandardCharsets;

/** What a refused request is answered: as DynamoDB words it where the request names a target, else as S3 does. */
final class RefusalText {

    private RefusalText() {}

    static byte[] answer(Fault.Refusal refusal, boolean json) {
        return switch (refusal) {
            case Fault.Throttle(int seconds) ->
                json
                        ? json(400, "ThrottlingException", "Rate exceeded", retryAfter(seconds))
                        : xml(503, "SlowDown", "Please reduce your request rate.", retryAfter(seconds));
            case Fault.ServerError(int status) ->
                json
                        ? json(status, "InternalServerError", "The service failed", "")
                        : xml(status, "InternalError", "The service failed", "");
            case Fault.AccessDenied() ->
                json
                        ? json(400, "AccessDeniedException", "Not authorized", "")
                        : xml(403, "AccessDenied", "Access Denied", "");
        };
    }

    private static String retryAfter(int seconds) {
        return "Retry-After: " + seconds + "\r\n";
    }

    private static byte[] json(int status, String type, String message, String headers) {
        return answer(
                status,
                "application/x-amz-json-1.0",
                headers,
                "{\"__type\":\"com.amazonaws.dynamodb.v20120810#" + type + "\",\"message\":\"" + message + "\"}");
    }

    private static byte[] xml(int status, String code, String message, String headers) {
        return answer(
                status,
                "application/xml",
                headers,
                "<Error><Code>" + code + "</Code><Message>" + message + "</Message></Error>");
    }

    private static byte[] answer(int status, String type, String headers, String body) {
        return ("HTTP/1.1 " + status + " Fault\r\nContent-Type: " + type + "\r\n" + headers + "Content-Length: "
                        + body.length() + "\r\nConnection: close\r\n\r\n" + body)
                .getBytes(StandardCharsets.US_ASCII);
    }
}
