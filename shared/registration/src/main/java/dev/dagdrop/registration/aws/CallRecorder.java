package dev.dagdrop.registration.aws;

import dev.dagdrop.registration.telemetry.ServiceCall;
import dev.dagdrop.registration.telemetry.Trace;
import java.time.Duration;
import java.util.Optional;
import software.amazon.awssdk.awscore.AwsResponse;
import software.amazon.awssdk.core.SdkResponse;
import software.amazon.awssdk.core.exception.SdkServiceException;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttribute;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.core.interceptor.SdkExecutionAttribute;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

/** Notes each call of a client, with the attempts it took, in the trace. */
final class CallRecorder implements ExecutionInterceptor {
    private static final ExecutionAttribute<Long> BEGUN = new ExecutionAttribute<>("dagdrop.CallBegun");
    private static final ExecutionAttribute<Integer> ATTEMPTS = new ExecutionAttribute<>("dagdrop.CallAttempts");

    private static final int NOT_FOUND = 404;

    private final Trace trace;

    CallRecorder(Trace trace) {
        this.trace = trace;
    }

    @Override
    public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
        attributes.putAttribute(BEGUN, System.nanoTime());
        attributes.putAttribute(ATTEMPTS, 0);
    }

    @Override
    public void beforeTransmission(Context.BeforeTransmission context, ExecutionAttributes attributes) {
        attributes.putAttribute(ATTEMPTS, attributes.getAttribute(ATTEMPTS) + 1);
    }

    @Override
    public void afterExecution(Context.AfterExecution context, ExecutionAttributes attributes) {
        note(attributes, true, requestId(context.response()));
    }

    @Override
    public void onExecutionFailure(Context.FailedExecution context, ExecutionAttributes attributes) {
        note(attributes, isAnswer(context.exception()), requestId(context.exception()));
    }

    /** A failed condition or a missing object is a regular answer. */
    private static boolean isAnswer(Throwable failure) {
        return failure instanceof ConditionalCheckFailedException
                || (failure instanceof SdkServiceException answer && answer.statusCode() == NOT_FOUND);
    }

    private void note(ExecutionAttributes attributes, boolean answered, Optional<String> requestId) {
        trace.recordCall(new ServiceCall(
                attributes.getAttribute(SdkExecutionAttribute.OPERATION_NAME),
                attributes.getAttribute(ATTEMPTS),
                Duration.ofNanos(System.nanoTime() - attributes.getAttribute(BEGUN)),
                answered,
                requestId));
    }

    private static Optional<String> requestId(SdkResponse response) {
        return response instanceof AwsResponse answer && answer.responseMetadata() != null
                ? Optional.ofNullable(answer.responseMetadata().requestId())
                : Optional.empty();
    }

    private static Optional<String> requestId(Throwable failure) {
        return failure instanceof SdkServiceException answer
                ? Optional.ofNullable(answer.requestId())
                : Optional.empty();
    }
}
