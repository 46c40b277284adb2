package dev.dagdrop.registration.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import dev.dagdrop.standins.http.LoopbackServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;

class ConnectionsTest {
    private static final char[] PASSWORD = "changeit".toCharArray();

    @Test
    void anAnswerIsRead() throws IOException {
        try (LoopbackServer server = LoopbackServer.start("a server", 0, exchange -> {
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        })) {
            assertThat(get(server.endpoint(), Duration.ofSeconds(3))).isEqualTo(204);
        }
    }

    @Test
    void aServerThatStaysSilentIsNotWaitedForLonger() {
        CountDownLatch end = new CountDownLatch(1);
        try (LoopbackServer server = LoopbackServer.start("a silent server", 0, _ -> await(end))) {
            assertThatExceptionOfType(SocketTimeoutException.class)
                    .isThrownBy(() -> get(server.endpoint(), Duration.ofMillis(50)));
        } finally {
            end.countDown();
        }
    }

    @Test
    void aServerWithAnUntrustedCertificateGetsNoRequest(@TempDir Path temp) throws Exception {
        AtomicBoolean told = new AtomicBoolean();
        HttpsServer server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(ownCertificate(temp.resolve("keys.p12"))));
        server.createContext("/", exchange -> {
            told.set(true);
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        server.start();
        try {
            URI endpoint = URI.create("https://localhost:" + server.getAddress().getPort());

            assertThatExceptionOfType(SSLHandshakeException.class)
                    .isThrownBy(() -> get(endpoint, Duration.ofSeconds(3)));

            assertThat(told).isFalse();
        } finally {
            server.stop(0);
        }
    }

    private static int get(URI endpoint, Duration socketTimeout) throws IOException {
        SdkHttpClient client = Connections.client(socketTimeout, Map.of());
        SdkHttpRequest request =
                SdkHttpRequest.builder().method(SdkHttpMethod.GET).uri(endpoint).build();
        return client.prepareRequest(
                        HttpExecuteRequest.builder().request(request).build())
                .call()
                .httpResponse()
                .statusCode();
    }

    private static SSLContext ownCertificate(Path store) throws IOException, GeneralSecurityException {
        String keytool =
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        Process process = new ProcessBuilder(
                        keytool,
                        "-genkeypair",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "san=dns:localhost",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        store.toString(),
                        "-storepass",
                        String.valueOf(PASSWORD))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(process.onExit().join().exitValue()).isZero();
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            keys.load(in, PASSWORD);
        }
        KeyManagerFactory factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        factory.init(keys, PASSWORD);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(factory.getKeyManagers(), null, null);
        return context;
    }

    private static void await(CountDownLatch end) {
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
