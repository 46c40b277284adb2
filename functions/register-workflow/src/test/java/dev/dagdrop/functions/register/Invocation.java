package dev.dagdrop.functions.register;

import com.amazonaws.services.lambda.runtime.ClientContext;
import com.amazonaws.services.lambda.runtime.CognitoIdentity;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.LambdaLogger;
import com.amazonaws.services.lambda.runtime.logging.LogLevel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** One invocation; it keeps what is logged. */
final class Invocation implements Context {
    private final List<LogLine> log = new ArrayList<>();
    private final int remainingMillis;

    /** With the whole timeout of template.yaml before it. */
    Invocation() {
        this(60_000);
    }

    Invocation(int remainingMillis) {
        this.remainingMillis = remainingMillis;
    }

    /** One call of the logger. */
    record LogLine(LogLevel level, String text) {}

    List<LogLine> log() {
        return List.copyOf(log);
    }

    @Override
    public int getRemainingTimeInMillis() {
        return remainingMillis;
    }

    @Override
    public LambdaLogger getLogger() {
        return new LambdaLogger() {
            @Override
            public void log(String message) {
                log(message, LogLevel.UNDEFINED);
            }

            @Override
            public void log(byte[] message) {
                log(message, LogLevel.UNDEFINED);
            }

            @Override
            public void log(byte[] message, LogLevel level) {
                log(new String(message, StandardCharsets.UTF_8).stripTrailing(), level);
            }

            @Override
            public void log(String message, LogLevel level) {
                log.add(new LogLine(level, message));
            }
        };
    }

    @Override
    public String getAwsRequestId() {
        return "8476a536-e9f4-11e8-9739-2dfe598c3fcd";
    }

    @Override
    public String getFunctionName() {
        return "register-workflow";
    }

    @Override
    public String getFunctionVersion() {
        return "1";
    }

    @Override
    public String getInvokedFunctionArn() {
        return "arn:aws:lambda:eu-central-1:123456789012:function:register-workflow:live";
    }

    @Override
    public String getLogGroupName() {
        return "/aws/lambda/register-workflow";
    }

    @Override
    public String getLogStreamName() {
        return "2026/11/22/[1]0123456789abcdef";
    }

    @Override
    public int getMemoryLimitInMB() {
        return 1769;
    }

    @Override
    public CognitoIdentity getIdentity() {
        throw new UnsupportedOperationException("nobody signs in to call this function");
    }

    @Override
    public ClientContext getClientContext() {
        throw new UnsupportedOperationException("no mobile application calls this function");
    }
}
