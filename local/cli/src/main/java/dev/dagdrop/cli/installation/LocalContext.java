package dev.dagdrop.cli.installation;

import com.amazonaws.services.lambda.runtime.ClientContext;
import com.amazonaws.services.lambda.runtime.CognitoIdentity;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.LambdaLogger;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.dagdrop.registration.json.JsonText;
import dev.dagdrop.standins.LocalAccount;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What Lambda tells a handler about its invocation; keeps what the handler logs. */
final class LocalContext implements Context, LambdaLogger {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int MEMORY_MB = 1769;

    private final String requestId = UUID.randomUUID().toString();
    private final List<String> lines = new ArrayList<>();
    private final String function;
    private final InstantSource clock;
    private final Instant end;

    LocalContext(String function, Duration timeout, InstantSource clock) {
        this.function = function;
        this.clock = clock;
        this.end = clock.instant().plus(timeout);
    }

    /** The lines logged, in order: one summary per upload. */
    List<JsonNode> summaries() {
        List<JsonNode> summaries = new ArrayList<>();
        for (String line : lines) {
            try {
                summaries.add(JSON.readTree(line));
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("the handler logged a line that is not JSON: " + line, e);
            }
        }
        return List.copyOf(summaries);
    }

    /** Keeps what Lambda logs of an invocation that threw. */
    void crashed(RuntimeException failure) {
        log(JsonText.of(Map.of("outcome", "crashed", "reason", failure.toString())));
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
        return (int) Math.max(0, Duration.between(clock.instant(), end).toMillis());
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
