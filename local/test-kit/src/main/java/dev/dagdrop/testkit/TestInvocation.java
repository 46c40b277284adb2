package dev.dagdrop.testkit;

import com.amazonaws.services.lambda.runtime.ClientContext;
import com.amazonaws.services.lambda.runtime.CognitoIdentity;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.LambdaLogger;
import com.amazonaws.services.lambda.runtime.logging.LogLevel;
import dev.dagdrop.standins.LocalAccount;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** One invocation of a function, for its tests; it keeps what is logged, and fails on a line that is not JSON. */
public final class TestInvocation implements Context {
    private final List<LogLine> log = new ArrayList<>();
    private final String function;
    private final int remainingMillis;

    /**
     * An invocation whose time stands still.
     *
     * @param function the function's name
     * @param remainingMillis what is left of the timeout, whenever it is asked for
     */
    public TestInvocation(String function, int remainingMillis) {
        this.function = function;
        this.remainingMillis = remainingMillis;
    }

    /** One call of the logger; {@link LogLevel#UNDEFINED} where it named no level. */
    public record LogLine(LogLevel level, String text) {}

    /** What was logged so far, in order. */
    public List<LogLine> log() {
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
                if (!message.startsWith("{")) {
                    // An error, which no handler takes for a failure of what it deals with.
                    throw new AssertionError("a log line is JSON, not " + message);
                }
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
        return function;
    }

    @Override
    public String getFunctionVersion() {
        return "1";
    }

    @Override
    public String getInvokedFunctionArn() {
        return "arn:aws:lambda:%s:%s:function:%s:live"
                .formatted(LocalAccount.REGION, LocalAccount.ACCOUNT_ID, function);
    }

    @Override
    public String getLogGroupName() {
        return "/aws/lambda/" + function;
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
        throw new UnsupportedOperationException("no user signs in to call this function");
    }

    @Override
    public ClientContext getClientContext() {
        throw new UnsupportedOperationException("no mobile application calls this function");
    }
}
