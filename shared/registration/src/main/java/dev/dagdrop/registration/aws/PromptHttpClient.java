package dev.dagdrop.registration.aws;

import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.Header;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpRequest;

/**
 * The JDK's HTTP client without the millisecond it waits before each POST on a connection it has kept.
 *
 * <p>It waits for the server to hang up when a body is streamed, and a body is streamed when its length is given: a
 * streamed body could not be sent a second time. Without the length it keeps the body, writes the length itself, and
 * sends it at once; should the connection turn out to be dead, it opens another and sends the body once more. So this
 * is for calls that may be repeated only.
 */
final class PromptHttpClient implements SdkHttpClient {
    private final SdkHttpClient client;

    /** @param client over the JDK's connections */
    PromptHttpClient(SdkHttpClient client) {
        this.client = client;
    }

    @Override
    public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
        SdkHttpRequest unmeasured = request.httpRequest().toBuilder()
                .removeHeader(Header.CONTENT_LENGTH)
                .build();
        HttpExecuteRequest.Builder execution = HttpExecuteRequest.builder().request(unmeasured);
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
