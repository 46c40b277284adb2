package dev.dagdrop.functions.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.amazonaws.services.lambda.runtime.LambdaLogger;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dagdrop.functions.register.priming.PrimingRuns;
import dev.dagdrop.registration.aws.AwsClients;
import dev.dagdrop.registration.aws.Configuration;
import dev.dagdrop.registration.aws.QueueConfiguration;
import dev.dagdrop.registration.telemetry.InvocationLog;
import dev.dagdrop.registration.telemetry.LogSettings;
import dev.dagdrop.registration.telemetry.RunTrace;
import dev.dagdrop.standins.http.LoopbackServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.exception.SdkException;

/** What the functions do before Lambda takes their snapshot, where every connection out of this process is watched. */
class PrimingTest {
    private static final Map<String, String> ENVIRONMENT = Map.of(
            "TABLE_NAME", "registrations",
            "TOPIC_ARN", "arn:aws:sns:eu-central-1:123456789012:notices",
            "BUCKET_NAME", "drop",
            "WORKFLOW_ROLE_ARN", "arn:aws:iam::123456789012:role/workflows",
            "INTAKE_QUEUE_URL", "https://sqs.eu-central-1.amazonaws.com/123456789012/intake",
            "DEAD_LETTER_QUEUE_URL", "https://sqs.eu-central-1.amazonaws.com/123456789012/dead");

    private static final List<String> WAYS_OUT = List.of(
            "aws.endpointUrl",
            "aws.endpointUrlS3",
            "aws.endpointUrlDynamoDb",
            "aws.endpointUrlSns",
            "aws.endpointUrlSqs",
            "aws.endpointUrlMwaaServerless");

    private final Queue<String> requests = new ConcurrentLinkedQueue<>();
    private final Queue<String> log = new ConcurrentLinkedQueue<>();
    private LoopbackServer outside;

    @BeforeEach
    void watchEveryWayOut() {
        outside = LoopbackServer.start("the world", 0, exchange -> {
            requests.add(exchange.getRequestURI().toString());
            exchange.sendResponseHeaders(500, -1);
            exchange.close();
        });
        WAYS_OUT.forEach(
                property -> System.setProperty(property, outside.endpoint().toString()));
        System.setProperty("aws.region", "eu-central-1");
    }

    @AfterEach
    void stopWatching() {
        WAYS_OUT.forEach(System::clearProperty);
        System.clearProperty("aws.region");
        outside.close();
    }

    @Test
    void theFunctionForS3RunsOverEverySampleAndReachesNobody() {
        prime(RegisterWorkflow::prime);

        assertThat(outcomes()).containsExactly("created", "updated", "rejected");
        assertThat(requests).isEmpty();
    }

    @Test
    void theFunctionForTheQueueRunsOverEverySampleAndReachesNobody() {
        prime(RegisterQueued::prime);

        assertThat(outcomes()).containsExactly("created", "updated", "rejected");
        assertThat(requests).isEmpty();
    }

    /** The team's profile is read in nearly every run. */
    @Test
    void theSamplesAreThoseOfATeamWithAProfile() {
        prime(RegisterWorkflow::prime);

        assertThat(log.stream().map(line -> member(line, "team"))).hasSize(3).containsOnly("priming");
    }

    /** If priming used the clients that uploads get, the watch would see it. */
    @Test
    void theClientsOfUploadsAreWatched() {
        StaticCredentialsProvider credentials =
                StaticCredentialsProvider.create(AwsBasicCredentials.create("AKIAIOSFODNN7EXAMPLE", "none"));

        assertThatExceptionOfType(SdkException.class)
                .isThrownBy(() -> AwsClients.withCredentials(credentials, new RunTrace())
                        .sns()
                        .publish(request -> request.topicArn("arn").message("out")));

        assertThat(requests).isNotEmpty();
    }

    private static PrimingRuns begin() {
        return PrimingRuns.begin(Configuration.of(ENVIRONMENT), QueueConfiguration.of(ENVIRONMENT));
    }

    private void prime(BiConsumer<PrimingRuns, InvocationLog> round) {
        try (PrimingRuns runs = begin()) {
            runs.startTlsHandshake();
            runs.askForCredentials();
            round.accept(runs, InvocationLog.outside(logger(), "function", LogSettings.of(Map.of())));
        }
    }

    private List<String> outcomes() {
        return log.stream().map(line -> member(line, "outcome")).toList();
    }

    private static String member(String line, String member) {
        try {
            return new ObjectMapper().readTree(line).path(member).asText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private LambdaLogger logger() {
        return new LambdaLogger() {
            @Override
            public void log(String message) {
                throw new AssertionError("Lambda would wrap a text into a line of its own");
            }

            @Override
            public void log(byte[] message) {
                log.add(new String(message, StandardCharsets.UTF_8));
            }
        };
    }
}
