package dev.dagdrop.standins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dagdrop.standins.http.BusyPortException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

class StandInsTest {

    private static final InetAddress LOOPBACK = InetAddress.ofLiteral("127.0.0.1");

    @Test
    void tellHowToReachThem() {
        try (StandIns standIns = StandIns.start()) {
            assertThat(standIns.endpointVariables())
                    .containsEntry(
                            "AWS_ENDPOINT_URL_S3", standIns.s3().endpoint().toString())
                    .containsEntry(
                            "AWS_ENDPOINT_URL_DYNAMODB",
                            standIns.dynamoDb().endpoint().toString())
                    .containsEntry(
                            "AWS_ENDPOINT_URL_SNS", standIns.sns().endpoint().toString())
                    .containsEntry(
                            "AWS_ENDPOINT_URL_MWAA_SERVERLESS",
                            standIns.mwaaServerless().endpoint().toString())
                    .containsEntry(
                            "AWS_ENDPOINT_URL_SQS", standIns.sqs().endpoint().toString())
                    .containsEntry("AWS_ACCESS_KEY_ID", LocalAccount.ACCESS_KEY_ID)
                    .containsEntry("AWS_SECRET_ACCESS_KEY", LocalAccount.SECRET_ACCESS_KEY)
                    .containsEntry("AWS_REGION", "us-east-1")
                    .containsEntry("AWS_DEFAULT_REGION", "us-east-1");
        }
    }

    @Test
    void takeFivePortsInARowFromTheBasePort() {
        int basePort = fiveFreePorts();
        try (StandIns standIns = StandIns.start(basePort)) {
            assertThat(List.of(
                            standIns.s3().endpoint().getPort(),
                            standIns.dynamoDb().endpoint().getPort(),
                            standIns.sns().endpoint().getPort(),
                            standIns.mwaaServerless().endpoint().getPort(),
                            standIns.sqs().endpoint().getPort()))
                    .containsExactly(basePort, basePort + 1, basePort + 2, basePort + 3, basePort + 4);
        }
    }

    @Test
    void nameTheBusyPortAndLeaveNothingRunning() throws IOException {
        int basePort = fiveFreePorts();
        for (int offset = 0; offset < 5; offset++) {
            int busy = basePort + offset;
            try (ServerSocket holder = new ServerSocket(busy, 1, LOOPBACK)) {
                assertThat(holder.isBound()).isTrue();
                assertThatThrownBy(() -> StandIns.start(basePort))
                        .isInstanceOfSatisfying(
                                BusyPortException.class,
                                e -> assertThat(e.port()).isEqualTo(busy))
                        .hasMessageContaining("127.0.0.1:" + busy)
                        .hasMessageContaining("another port");
            }
            try (StandIns standIns = StandIns.start(basePort)) {
                assertThat(standIns.s3().endpoint().getPort()).isEqualTo(basePort);
            }
        }
    }

    @Test
    void leaveNoThreadThatKeepsTheProcessAlive() throws InterruptedException {
        Set<Thread> before = nonDaemonThreads();
        try (StandIns standIns = StandIns.start();
                DynamoDbClient dynamoDb =
                        StandInClients.dynamoDb(standIns.dynamoDb().endpoint())) {
            // DynamoDB Local starts its background jobs at the first request.
            assertThat(dynamoDb.listTables().tableNames()).isEmpty();
        }
        Set<Thread> left = nonDaemonThreads();
        left.removeAll(before);
        for (Thread thread : left) {
            assertThat(thread.join(Duration.ofSeconds(30)))
                    .as("%s ends", thread)
                    .isTrue();
        }
    }

    private static Set<Thread> nonDaemonThreads() {
        Set<Thread> threads = new HashSet<>(Thread.getAllStackTraces().keySet());
        threads.removeIf(Thread::isDaemon);
        return threads;
    }

    private static int fiveFreePorts() {
        return IntStream.iterate(20_000, port -> port < 60_000, port -> port + 5)
                .filter(port -> IntStream.range(port, port + 5).allMatch(StandInsTest::isFree))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, LOOPBACK)) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }
}
