package dev.dagdrop.functions.register.priming;

import java.net.InetAddress;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.urlconnection.ProxyConfiguration;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;

/** The functions' HTTP client, with every request led to one port of this host, whatever it was addressed to. */
final class PrimingHttpClient implements SdkHttpClient {
    private final SdkHttpClient client = UrlConnectionHttpClient.builder()
            // A proxy of the environment would take the requests out of this host.
            .proxyConfiguration(ProxyConfiguration.builder()
                    .useEnvironmentVariablesValues(false)
                    .useSystemPropertyValues(false)
                    .build())
            .build();

    private final int port;

    PrimingHttpClient(int port) {
        this.port = port;
    }

    @Override
    public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
        SdkHttpRequest led = request.httpRequest().toBuilder()
                .protocol("http")
                .host(InetAddress.getLoopbackAddress().getHostAddress())
                .port(port)
                .build();
        HttpExecuteRequest.Builder execution = HttpExecuteRequest.builder().request(led);
        request.contentStreamProvider().ifPresent(execution::contentStreamProvider);
        request.metricCollector().ifPresent(execution::metricCollector);
        return client.prepareRequest(execution.build());
    }

    @Override
    public String clientName() {
        return client.clientName();
    }

    @Override
    public void close() {
        client.close();
    }
}
