package dev.dagdrop.cli.installation;

import java.time.Duration;
import java.util.function.Supplier;
import software.amazon.awssdk.retries.api.AcquireInitialTokenRequest;
import software.amazon.awssdk.retries.api.AcquireInitialTokenResponse;
import software.amazon.awssdk.retries.api.RecordSuccessRequest;
import software.amazon.awssdk.retries.api.RecordSuccessResponse;
import software.amazon.awssdk.retries.api.RefreshRetryTokenRequest;
import software.amazon.awssdk.retries.api.RefreshRetryTokenResponse;
import software.amazon.awssdk.retries.api.RetryStrategy;

/**
 * The deployed retry strategy, except that its pauses are slept on a virtual time. Each thread has one of its own, as each
 * of Lambda's execution environments has.
 */
final class VirtualRetries implements RetryStrategy {
    private final ThreadLocal<RetryStrategy> deployed;
    private final Pause pause;

    VirtualRetries(Supplier<RetryStrategy> deployed, Pause pause) {
        this.deployed = ThreadLocal.withInitial(deployed);
        this.pause = pause;
    }

    @Override
    public RefreshRetryTokenResponse refreshRetryToken(RefreshRetryTokenRequest request) {
        RefreshRetryTokenResponse response = deployed.get().refreshRetryToken(request);
        pause.take(response.delay());
        return RefreshRetryTokenResponse.create(response.token(), Duration.ZERO);
    }

    @Override
    public AcquireInitialTokenResponse acquireInitialToken(AcquireInitialTokenRequest request) {
        return deployed.get().acquireInitialToken(request);
    }

    @Override
    public RecordSuccessResponse recordSuccess(RecordSuccessRequest request) {
        return deployed.get().recordSuccess(request);
    }

    @Override
    public int maxAttempts() {
        return deployed.get().maxAttempts();
    }

    @Override
    public boolean useClientDefaults() {
        return false;
    }

    @Override
    public Builder<?, ?> toBuilder() {
        return deployed.get().toBuilder();
    }
}
