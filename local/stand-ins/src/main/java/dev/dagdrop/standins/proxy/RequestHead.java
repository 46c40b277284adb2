package dev.dagdrop.standins.proxy;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The head of one HTTP request, kept as it was sent: a signature covers its Host and its path.
 *
 * @param line the request line
 * @param headers the header lines
 */
record RequestHead(String line, List<String> headers) {

    /** The next request on a connection; empty where the client has closed it. */
    static Optional<RequestHead> read(InputStream in) throws IOException {
        String line = readLine(in);
        if (line.isEmpty()) {
            return Optional.empty();
        }
        List<String> headers = new ArrayList<>();
        for (String header = readLine(in); !header.isEmpty(); header = readLine(in)) {
            headers.add(header);
        }
        return Optional.of(new RequestHead(line, List.copyOf(headers)));
    }

    /** The body with its framing, for a client that announces its length or sends chunks. */
    byte[] readBody(InputStream in) throws IOException {
        if (header("Transfer-Encoding")
                .map(value -> value.equalsIgnoreCase("chunked"))
                .orElse(false)) {
            return readChunks(in);
        }
        int length = header("Content-Length").map(Integer::parseInt).orElse(0);
        byte[] body = in.readNBytes(length);
        if (body.length < length) {
            throw new EOFException("The client closed after " + body.length + " of " + length + " bytes");
        }
        return body;
    }

    Optional<String> header(String name) {
        String prefix = name + ":";
        return headers.stream()
                .filter(header -> header.regionMatches(true, 0, prefix, 0, prefix.length()))
                .map(header -> header.substring(prefix.length()).strip())
                .findFirst();
    }

    boolean expectsContinue() {
        return header("Expect").isPresent();
    }

    /** {@code UpdateItem} where the request names its target, else the method: {@code GET}. */
    String operation() {
        return header("X-Amz-Target")
                .map(target -> target.substring(target.lastIndexOf('.') + 1))
                .orElseGet(this::method);
    }

    /** {@code GET}. */
    String method() {
        return line.substring(0, line.indexOf(' '));
    }

    /** Path and query. */
    String target() {
        return line.substring(line.indexOf(' ') + 1, line.lastIndexOf(' '));
    }

    /** The head to send on: the answer ends with the connection, and the client does not wait for a 100. */
    byte[] forwarded() {
        String kept = headers.stream()
                .filter(header -> !header.regionMatches(true, 0, "Expect:", 0, 7)
                        && !header.regionMatches(true, 0, "Connection:", 0, 11))
                .map(header -> header + "\r\n")
                .collect(Collectors.joining());
        return (line + "\r\n" + kept + "Connection: close\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] readChunks(InputStream in) throws IOException {
        ByteArrayOutputStream chunks = new ByteArrayOutputStream();
        while (true) {
            String size = readLine(in);
            chunks.writeBytes((size + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
            int length = Integer.parseInt(size.split(";", 2)[0].strip(), 16);
            if (length == 0) {
                break;
            }
            // The chunk and its line end.
            chunks.writeBytes(in.readNBytes(length + 2));
        }
        for (String trailer = readLine(in); !trailer.isEmpty(); trailer = readLine(in)) {
            chunks.writeBytes((trailer + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
        }
        chunks.writeBytes("\r\n".getBytes(StandardCharsets.ISO_8859_1));
        return chunks.toByteArray();
    }

    private static String readLine(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int b = in.read(); b != -1 && b != '\n'; b = in.read()) {
            if (b != '\r') {
                line.write(b);
            }
        }
        return line.toString(StandardCharsets.ISO_8859_1);
    }
}
