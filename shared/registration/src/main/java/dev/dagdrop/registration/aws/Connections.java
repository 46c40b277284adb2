package dev.dagdrop.registration.aws;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionFactory;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;

/**
 * Opens the JDK's connections for the SDK's client of them. Left to itself, each of these sets up TLS for itself when it is
 * made and reads all trusted authorities; so they share the JDK's own set-up, which is made when the first address is met
 * that needs it, before a snapshot by priming. Certificates and host names are checked as ever.
 */
final class Connections implements UrlConnectionFactory {
    private static final Duration CONNECTION_TIMEOUT = Duration.ofSeconds(2);

    private static final Pattern PROXY = Pattern.compile("https?_proxy", Pattern.CASE_INSENSITIVE);

    private final int socketMillis;

    private Connections(Duration socketTimeout) {
        this.socketMillis = Math.toIntExact(socketTimeout.toMillis());
    }

    /**
     * A client over such connections; over the SDK's own where the environment names a proxy, which only they know of.
     *
     * @param socketTimeout the longest silence within an answer
     */
    static SdkHttpClient client(Duration socketTimeout, Map<String, String> environment) {
        if (environment.keySet().stream().anyMatch(PROXY.asMatchPredicate())) {
            return UrlConnectionHttpClient.builder()
                    .connectionTimeout(CONNECTION_TIMEOUT)
                    .socketTimeout(socketTimeout)
                    .build();
        }
        return UrlConnectionHttpClient.create(new Connections(socketTimeout));
    }

    @Override
    public HttpURLConnection createConnection(URI uri) {
        try {
            HttpURLConnection connection = (HttpURLConnection) uri.toURL().openConnection();
            connection.setConnectTimeout(Math.toIntExact(CONNECTION_TIMEOUT.toMillis()));
            connection.setReadTimeout(socketMillis);
            return connection;
        } catch (IOException e) {
            throw new UncheckedIOException(uri + " cannot be connected to", e);
        }
    }
}
