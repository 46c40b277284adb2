package dev.dagdrop.registration.mwaa;

import java.time.Duration;
import java.util.Optional;
import software.amazon.awssdk.retries.api.AcquireInitialTokenRequest;
import software.amazon.awssdk.retries.api.AcquireInitialTokenResponse;
import software.amazon.awssdk.retries.api.RecordSuccessRequest;
import software.amazon.awssdk.retries.api.RecordSuccessResponse;
import software.amazon.awssdk.retries.api.RefreshRetryTokenRequest;
import software.amazon.awssdk.retries.api.RefreshRetryTokenResponse;
import software.amazon.awssdk.retries.api.RetryStrategy;
import software.amazon.awssdk.retries.api.TokenAcquisitionFailedException;
import software.amazon.awssdk.services.mwaaserverless.model.ThrottlingException;

/**
 * Waits as long as the service's RetryAfterSeconds asks, which the SDK ignores; gives up at once where
 * that is longer than an invocation should sleep, because the next delivery is cheaper.
 */
final class RetryAfterStrategy implements RetryStrategy {
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

    private final RetryStrategy delegate;

    RetryAfterStrategy(RetryStrategy delegate) {
        this.delegate = delegate;
    }

    @Override
    public RefreshRetryTokenResponse refreshRetryToken(RefreshRetryTokenRequest request) {
        Optional<Duration> asked = retryAfter(request.failure());
        if (asked.filter(wait -> wait.compareTo(LONGEST_WAIT) > 0).isPresent()) {
            throw new TokenAcquisitionFailedException(
                    "the service asks to wait " + asked.get(), request.token(), request.failure());
        }
        return delegate.refreshRetryToken(
                asked.map(wait -> request.toBuilder().suggestedDelay(wait).build())
                        .orElse(request));
    }

    private static Optional<Duration> retryAfter(Throwable failure) {
        return failure instanceof ThrottlingException throttled
                ? Optional.ofNullable(throttled.retryAfterSeconds()).map(Duration::ofSeconds)
                : Optional.empty();
    }

    @Override
    public AcquireInitialTokenResponse acquireInitialToken(AcquireInitialTokenRequest request) {
        return delegate.acquireInitialToken(request);
    }

    @Override
    public RecordSuccessResponse recordSuccess(RecordSuccessRequest request) {
        return delegate.recordSuccess(request);
    }

    @Override
    public int maxAttempts() {
        return delegate.maxAttempts();
    }

    /** Otherwise the client would add its own conditions, and repeat an UpdateWorkflow whose answer was lost. */
    @Override
    public boolean useClientDefaults() {
        return false;
    }

    @Override
    public Builder<?, ?> toBuilder() {
        return delegate.toBuilder();
    }
}
