package dev.dagdrop.registration.mwaa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.retries.api.AcquireInitialTokenRequest;
import software.amazon.awssdk.retries.api.RefreshRetryTokenRequest;
import software.amazon.awssdk.retries.api.RetryStrategy;
import software.amazon.awssdk.retries.api.TokenAcquisitionFailedException;
import software.amazon.awssdk.services.mwaaserverless.model.InternalServerException;
import software.amazon.awssdk.services.mwaaserverless.model.ThrottlingException;

class RetryStrategiesTest {
    static List<RetryStrategy> both() {
        return List.of(RetryStrategies.repeatable(), RetryStrategies.refusedOnly());
    }

    static List<Throwable> failuresThatMayHaveHadAnEffect() {
        return List.of(
                InternalServerException.builder()
                        .statusCode(500)
                        .message("it failed")
                        .build(),
                SdkClientException.create("lost", new IOException("reset")));
    }

    @ParameterizedTest
    @MethodSource("both")
    void waitAsLongAsTheServiceAsks(RetryStrategy strategy) {
        assertThat(delayAfter(throttled(3), strategy)).isGreaterThanOrEqualTo(Duration.ofSeconds(3));
    }

    @ParameterizedTest
    @MethodSource("both")
    void giveUpAtOnceWhereTheServiceAsksForMoreThanAnInvocationShouldSleep(RetryStrategy strategy) {
        assertThatThrownBy(() -> delayAfter(throttled(6), strategy))
                .isInstanceOf(TokenAcquisitionFailedException.class)
                .hasMessageContaining("wait");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 5})
    void repeatAThrottledUpdate(int retryAfterSeconds) {
        delayAfter(throttled(retryAfterSeconds), RetryStrategies.refusedOnly());
    }

    @ParameterizedTest
    @MethodSource("failuresThatMayHaveHadAnEffect")
    void repeatACallWhoseEffectIsUnknownOnlyWhereItMayBeRepeated(Throwable failure) {
        delayAfter(failure, RetryStrategies.repeatable());

        assertThatThrownBy(() -> delayAfter(failure, RetryStrategies.refusedOnly()))
                .isInstanceOf(TokenAcquisitionFailedException.class);
    }

    @Test
    void areNotMixedWithTheClientsOwn() {
        assertThat(RetryStrategies.refusedOnly().useClientDefaults()).isFalse();
    }

    private static Throwable throttled(int retryAfterSeconds) {
        return ThrottlingException.builder()
                .retryAfterSeconds(retryAfterSeconds)
                .statusCode(400)
                .awsErrorDetails(AwsErrorDetails.builder()
                        .errorCode("ThrottlingException")
                        .errorMessage("Rate exceeded")
                        .build())
                .build();
    }

    private static Duration delayAfter(Throwable failure, RetryStrategy strategy) {
        var first = strategy.acquireInitialToken(AcquireInitialTokenRequest.create("a call"));
        return strategy.refreshRetryToken(RefreshRetryTokenRequest.builder()
                        .token(first.token())
                        .failure(failure)
                        .build())
                .delay();
    }
}
