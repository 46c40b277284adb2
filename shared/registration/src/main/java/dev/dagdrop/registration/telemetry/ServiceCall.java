package dev.dagdrop.registration.telemetry;

import java.time.Duration;
import java.util.Optional;

/**
 * One call of an AWS service, all its attempts together.
 *
 * @param operation the API's name for it, {@code CreateWorkflow} say
 * @param attempts how often it was sent; 0 when it failed before
 * @param answered whether it ended with an answer to what was asked, that there is none among them; false for an error
 * @param requestId the service's name for the last attempt, where there was an answer
 */
public record ServiceCall(
        String operation, int attempts, Duration duration, boolean answered, Optional<String> requestId) {}
