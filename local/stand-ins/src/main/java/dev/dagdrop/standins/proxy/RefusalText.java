package dev.dagdrop.standins.proxy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.dagdrop.standins.fault.InjectedFault;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** What a refused request is answered: as DynamoDB words it where the request names a target, else as S3 does. */
final class RefusalText {

    private RefusalText() {}

    static byte[] answer(InjectedFault.ErrorAnswer refusal, boolean json) {
        return switch (refusal) {
            case InjectedFault.Throttle(int seconds) ->
                json
                        ? json(400, "ThrottlingException", "Rate exceeded", retryAfter(seconds))
                        : xml(503, "SlowDown", "Please reduce your request rate.", retryAfter(seconds));
            case InjectedFault.ServerError(int status) ->
                json
                        ? json(status, "InternalServerError", "The service failed", "")
                        : xml(status, "InternalError", "The service failed", "");
            case InjectedFault.AccessDenied() ->
                json
                        ? json(400, "AccessDeniedException", "Not authorized", "")
                        : xml(403, "AccessDenied", "Access Denied", "");
            case InjectedFault.Refuse(int status, String code, String message) ->
                json ? json(status, code, message, "") : xml(status, code, message, "");
        };
    }

    private static String retryAfter(int seconds) {
        return "Retry-After: " + seconds + "\r\n";
    }

    private static byte[] json(int status, String type, String message, String headers) {
        String body = JsonNodeFactory.instance
                .objectNode()
                .put("__type", "com.amazonaws.dynamodb.v20120810#" + type)
                .put("message", message)
                .toString();
        return answer(status, "application/x-amz-json-1.0", headers, body);
    }

    private static byte[] xml(int status, String code, String message, String headers) {
        return answer(
                status,
                "application/xml",
                headers,
                "<Error><Code>" + escaped(code) + "</Code><Message>" + escaped(message) + "</Message></Error>");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static byte[] answer(int status, String type, String headers, String body) {
        byte[] content = body.getBytes(StandardCharsets.UTF_8);
        String head = "HTTP/1.1 " + status + " Fault\r\nContent-Type: " + type + "\r\n" + headers + "Content-Length: "
                + content.length + "\r\nConnection: close\r\n\r\n";
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        answer.writeBytes(head.getBytes(StandardCharsets.US_ASCII));
        answer.writeBytes(content);
        return answer.toByteArray();
    }
}
