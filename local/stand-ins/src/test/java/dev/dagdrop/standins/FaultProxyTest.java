package dev.dagdrop.standins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dagdrop.standins.fault.InjectedFault;
import dev.dagdrop.standins.proxy.FaultProxy;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Exception;

class FaultProxyTest {

    @Test
    void putsFaultsBeforeDynamoDb() {
        try (DynamoDbStandIn standIn = DynamoDbStandIn.start();
                FaultProxy proxy = FaultProxy.before(standIn.endpoint());
                DynamoDbClient client = StandInClients.dynamoDb(proxy.endpoint())) {
            Tables.create(client, "records");
            proxy.faults().next("PutItem", InjectedFault.throttle(1));
            proxy.faults().next("PutItem", InjectedFault.serverError(500));
            proxy.faults().next("PutItem", InjectedFault.accessDenied());
            proxy.faults().next("PutItem", InjectedFault.dropBefore());
            proxy.faults().next("PutItem", InjectedFault.dropAfter());
            Runnable put = () -> client.putItem(
                    request -> request.tableName("records").item(Map.of("Id", AttributeValue.fromS("daily"))));

            assertThatThrownBy(put::run)
                    .isInstanceOfSatisfying(
                            DynamoDbException.class,
                            e -> assertThat(e.isThrottlingException()).isTrue());
            assertThatThrownBy(put::run)
                    .isInstanceOfSatisfying(
                            DynamoDbException.class,
                            e -> assertThat(e.statusCode()).isEqualTo(500));
            assertThatThrownBy(put::run)
                    .isInstanceOfSatisfying(
                            DynamoDbException.class,
                            e -> assertThat(e.awsErrorDetails().errorCode()).isEqualTo("AccessDeniedException"));
            assertThatThrownBy(put::run).isInstanceOf(SdkClientException.class);
            assertThat(client.scan(scan -> scan.tableName("records")).count()).isZero();
            assertThatThrownBy(put::run).isInstanceOf(SdkClientException.class);
            assertThat(client.scan(scan -> scan.tableName("records")).count()).isOne();

            assertThat(proxy.operations())
                    .containsExactly(
                            "CreateTable", "PutItem", "PutItem", "PutItem", "PutItem", "Scan", "PutItem", "Scan");
        }
    }

    @Test
    void letsSomethingElseHappenFirst() {
        try (DynamoDbStandIn standIn = DynamoDbStandIn.start();
                FaultProxy proxy = FaultProxy.before(standIn.endpoint());
                DynamoDbClient direct = StandInClients.dynamoDb(standIn.endpoint());
                DynamoDbClient client = StandInClients.dynamoDb(proxy.endpoint())) {
            standIn.createTable("records");
            Map<String, AttributeValue> item = Map.of("Id", AttributeValue.fromS("daily"));
            proxy.faults()
                    .next(
                            "PutItem",
                            InjectedFault.meanwhile(() -> direct.putItem(
                                    request -> request.tableName("records").item(item))));

            assertThatThrownBy(() -> client.putItem(request ->
                            request.tableName("records").item(item).conditionExpression("attribute_not_exists(Id)")))
                    .isInstanceOf(ConditionalCheckFailedException.class);
        }
    }

    @Test
    void letsTheCallTakeEffectFirst() {
        try (DynamoDbStandIn standIn = DynamoDbStandIn.start();
                FaultProxy proxy = FaultProxy.before(standIn.endpoint());
                DynamoDbClient direct = StandInClients.dynamoDb(standIn.endpoint());
                DynamoDbClient client = StandInClients.dynamoDb(proxy.endpoint())) {
            standIn.createTable("records");
            List<Integer> seen = new ArrayList<>();
            Runnable look = () ->
                    seen.add(direct.scan(scan -> scan.tableName("records")).count());
            proxy.faults().next("PutItem", InjectedFault.dropBefore(look));
            proxy.faults().next("PutItem", InjectedFault.dropAfter(look));
            proxy.faults().next("PutItem", InjectedFault.afterwards(look));
            proxy.faults().next("PutItem", InjectedFault.failAfter(503));

            assertThatThrownBy(() -> put(client, "a")).isInstanceOf(SdkClientException.class);
            assertThatThrownBy(() -> put(client, "b")).isInstanceOf(SdkClientException.class);
            put(client, "c");
            assertThatThrownBy(() -> put(client, "d")).isInstanceOf(DynamoDbException.class);

            look.run();
            assertThat(seen).containsExactly(0, 1, 2, 3);
        }
    }

    @Test
    void putsFaultsBeforeS3() {
        try (S3StandIn standIn = S3StandIn.start();
                FaultProxy proxy = FaultProxy.before(standIn.endpoint());
                S3Client client = StandInClients.s3(proxy.endpoint())) {
            standIn.createVersionedBucket("drop");
            String version = client.putObject(
                            request -> request.bucket("drop").key("my team/a+b.yaml"), RequestBody.fromString("x"))
                    .versionId();
            proxy.faults().next("GET", InjectedFault.throttle(1));
            proxy.faults().next("GET", InjectedFault.serverError(500));
            proxy.faults().next("GET", InjectedFault.accessDenied());
            // The JDK's client repeats a GET once by itself.
            proxy.faults().next("GET", InjectedFault.dropBefore(), 2);
            Runnable get = () -> client.getObjectAsBytes(
                    request -> request.bucket("drop").key("my team/a+b.yaml").versionId(version));

            assertThatThrownBy(get::run).isInstanceOfSatisfying(S3Exception.class, e -> {
                assertThat(e.statusCode()).isEqualTo(503);
                assertThat(e.isThrottlingException()).isTrue();
            });
            assertThatThrownBy(get::run)
                    .isInstanceOfSatisfying(
                            S3Exception.class, e -> assertThat(e.statusCode()).isEqualTo(500));
            assertThatThrownBy(get::run)
                    .isInstanceOfSatisfying(
                            S3Exception.class,
                            e -> assertThat(e.awsErrorDetails().errorCode()).isEqualTo("AccessDenied"));
            assertThatThrownBy(get::run).isInstanceOf(SdkClientException.class);
            get.run();
        }
    }

    @Test
    void passesOnChunkedBodiesAndAnswersThoseWhoWaitFor100() throws IOException {
        try (SnsStandIn standIn = SnsStandIn.start();
                FaultProxy proxy = FaultProxy.before(standIn.endpoint());
                Socket socket =
                        new Socket(proxy.endpoint().getHost(), proxy.endpoint().getPort())) {
            OutputStream out = socket.getOutputStream();
            InputStream in = socket.getInputStream();
            write(out, "POST / HTTP/1.1\r\nHost: sns\r\nTransfer-Encoding: chunked\r\nExpect: 100-continue\r\n\r\n");
            assertThat(new String(in.readNBytes(25), StandardCharsets.US_ASCII))
                    .isEqualTo("HTTP/1.1 100 Continue\r\n\r\n");
            write(out, "c\r\nAction=Creat\r\n11;x=y\r\neTopic&Name=topic\r\n0\r\n\r\n");

            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 200")
                    .contains("arn:aws:sns:us-east-1:000000000000:topic");
        }
    }

    @Test
    void breaksTheConnectionWhereTheEndpointIsGone() {
        SnsStandIn standIn = SnsStandIn.start();
        try (FaultProxy proxy = FaultProxy.before(standIn.endpoint());
                S3Client client = StandInClients.s3(proxy.endpoint())) {
            standIn.close();

            assertThatThrownBy(client::listBuckets).isInstanceOf(SdkClientException.class);
        }
    }

    private static void put(DynamoDbClient client, String id) {
        client.putItem(request -> request.tableName("records").item(Map.of("Id", AttributeValue.fromS(id))));
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }
}
