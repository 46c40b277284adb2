package dev.dagdrop.cli.installation;

import com.amazonaws.services.lambda.runtime.ClientContext;
import com.amazonaws.services.lambda.runtime.CognitoIdentity;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.LambdaLogger;
import dev.dagdrop.standins.LocalAccount;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What Lambda tells a handler about its invocation; keeps what the handler logs. */
final class LocalContext implements Context, LambdaLogger {
    private static final int MEMORY_MB = 1769;

    private final String requestId = UUID.randomUUID().toString();
    private final List<String> lines = new ArrayList<>();
    private final String function;
    private final long end;

    LocalContext(String function, Duration timeout) {
        this.function = function;
        this.end = System.nanoTime() + timeout.toNanos();
    }

    /** The lines logged, in order. */
    List<String> lines() {
        return List.copyOf(lines);
    }

    @Override
    public void log(String message) {
        lines.add(message);
    }

    @Override
    public void log(byte[] message) {
        log(new String(message, StandardCharsets.UTF_8));
    }

    @Override
    public LambdaLogger getLogger() {
        return this;
    }

    @Override
    public int getRemainingTimeInMillis() {
        return (int) Math.max(0, Duration.ofNanos(end - System.nanoTime()).toMillis());
    }

    @Override
    public String getAwsRequestId() {
        return requestId;
    }

    @Override
    public String getLogGroupName() {
        return "/aws/lambda/" + function;
    }

    @Override
    public String getLogStreamName() {
        return "local";
    }

    @Override
    public String getFunctionName() {
        return function;
    }

    @Override
    public String getFunctionVersion() {
        return "$LATEST";
    }

    @Override
    public String getInvokedFunctionArn() {
        return "arn:aws:lambda:%s:%s:function:%s".formatted(LocalAccount.REGION, LocalAccount.ACCOUNT_ID, function);
    }

    @Override
    public int getMemoryLimitInMB() {
        return MEMORY_MB;
    }

    /** Null, as Lambda gives it where no Amazon Cognito is involved. */
    @Override
    public @Nullable CognitoIdentity getIdentity() {
        return null;
    }

    /** Null, as Lambda gives it where no mobile client is involved. */
    @Override
    public @Nullable ClientContext getClientContext() {
        return null;
    }
}
