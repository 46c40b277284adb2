package dev.dagdrop.registration.object;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/** Answers of S3 that a well-behaved server does not give on request. */
class S3ObjectReaderTest {
    private static final String ACCOUNT = "123456789012";
    private static final byte[] CONTENT = "finance_daily:\n  tasks:\n".getBytes(StandardCharsets.UTF_8);
    private static final String KEY = "workflows/finance/daily.yaml";

    private HttpServer server;
    private S3Client s3;

    @BeforeEach
    void startTheServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
        s3 = S3Client.builder()
                .httpClient(UrlConnectionHttpClient.create())
                .endpointOverride(
                        URI.create("http://127.0.0.1:" + server.getAddress().getPort()))
                .region(Region.EU_WEST_1)
                .credentialsProvider(AnonymousCredentialsProvider.create())
                .build();
    }

    @AfterEach
    void stopTheServer() {
        s3.close();
        server.stop(0);
    }

    @Test
    void readsAContentThatCameWhole() {
        server.createContext("/", exchange -> answer(exchange, CONTENT.length));

        assertThat(reader().look(KEY, 100))
                .isInstanceOfSatisfying(
                        ObjectState.Present.class,
                        present -> assertThat(present.content().bytes()).isEqualTo(CONTENT));
    }

    @Test
    void takesAContentThatWasCutOffForNoContent() {
        server.createContext("/", exchange -> answer(exchange, CONTENT.length + 10));

        assertThatThrownBy(() -> reader().look(KEY, 100))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("s3://definitions/workflows/finance/daily.yaml")
                .hasMessageContaining("cut off");
    }

    @Test
    void doesNotDownloadWhatIsTooLarge() {
        server.createContext("/", exchange -> answer(exchange, 101));

        assertThat(reader().look(KEY, 100))
                .isEqualTo(new ObjectState.TooLargeObject(
                        new ObjectState.ObjectVersion(Optional.of("v1"), "etag", Instant.parse("2026-11-22T09:00:00Z")),
                        101));
    }

    @Test
    void asksForBucketsOfItsAccountOnly() {
        List<String> owners = new ArrayList<>();
        server.createContext("/", exchange -> {
            owners.add(exchange.getRequestHeaders().getFirst("x-amz-expected-bucket-owner"));
            answer(exchange, CONTENT.length);
        });

        reader().look(KEY, 100);

        assertThat(owners).containsExactly(ACCOUNT);
    }

    private S3ObjectReader reader() {
        return new S3ObjectReader(s3, "definitions", Optional.of(ACCOUNT));
    }

    /** Announces a length, sends the content, closes the connection. */
    private static void answer(HttpExchange exchange, int length) throws IOException {
        exchange.getResponseHeaders().set("ETag", "\"etag\"");
        exchange.getResponseHeaders().set("Last-Modified", "Sun, 22 Nov 2026 09:00:00 GMT");
        exchange.getResponseHeaders().set("x-amz-version-id", "v1");
        exchange.sendResponseHeaders(200, length);
        exchange.getResponseBody().write(CONTENT);
        exchange.getResponseBody().flush();
        exchange.close();
    }
}
