package dev.dagdrop.registration.mwaa;

import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.exception.SdkServiceException;
import software.amazon.awssdk.retries.StandardRetryStrategy;
import software.amazon.awssdk.retries.api.RetryStrategy;

/** The retries of calls to the service within one invocation. */
public final class RetryStrategies {
    private static final int MAX_ATTEMPTS = 4;

    private RetryStrategies() {}

    /** For idempotent calls: all errors that the SDK retries. */
    public static RetryStrategy repeatable() {
        return new RetryAfterStrategy(AwsRetryStrategy.standardRetryStrategy().toBuilder()
                .maxAttempts(MAX_ATTEMPTS)
                .build());
    }

    /**
     * For UpdateWorkflow, each call of which makes a version: only a throttled call, which was refused before it had any
     * effect, is repeated. A lost answer is not; it is read back instead.
     */
    public static RetryStrategy refusedOnly() {
        return new RetryAfterStrategy(StandardRetryStrategy.builder()
                .maxAttempts(MAX_ATTEMPTS)
                .retryOnException(RetryStrategies::isThrottled)
                .treatAsThrottling(RetryStrategies::isThrottled)
                .build());
    }

    private static boolean isThrottled(Throwable failure) {
        return failure instanceof SdkServiceException exception && exception.isThrottlingException();
    }
}
