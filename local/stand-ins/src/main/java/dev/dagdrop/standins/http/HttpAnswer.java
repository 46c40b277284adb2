package dev.dagdrop.standins.http;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One HTTP answer.
 *
 * @param status the HTTP status
 * @param headers its headers, one value each
 * @param body its body as text
 */
public record HttpAnswer(int status, Map<String, String> headers, String body) {

    /** Keeps its own copy of the headers. */
    public HttpAnswer {
        headers = Map.copyOf(headers);
    }

    /** The same answer with one more header. */
    public HttpAnswer with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new HttpAnswer(status, more, body);
    }

    byte[] bytes() {
        return body.getBytes(StandardCharsets.UTF_8);
    }
}
