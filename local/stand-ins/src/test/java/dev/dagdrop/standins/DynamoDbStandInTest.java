package dev.dagdrop.standins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;

class DynamoDbStandInTest {

    @Test
    void showsTheItemThatAFailedConditionMet() {
        try (DynamoDbStandIn standIn = DynamoDbStandIn.start();
                DynamoDbClient client = StandInClients.dynamoDb(standIn.endpoint())) {
            standIn.createTable("records");
            Map<String, AttributeValue> item = Map.of("Id", AttributeValue.fromS("daily"));
            client.putItem(request -> request.tableName("records").item(item));

            assertThatThrownBy(() -> client.putItem(request -> request.tableName("records")
                            .item(item)
                            .conditionExpression("attribute_not_exists(Id)")
                            .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD)))
                    .isInstanceOfSatisfying(
                            ConditionalCheckFailedException.class,
                            e -> assertThat(e.item()).isEqualTo(item));
        }
    }

    @Test
    void startsEmptyEachTime() {
        for (int i = 0; i < 2; i++) {
            try (DynamoDbStandIn standIn = DynamoDbStandIn.start();
                    DynamoDbClient client = StandInClients.dynamoDb(standIn.endpoint())) {
                assertThat(client.listTables().tableNames()).isEmpty();
                standIn.createTable("records");
            }
        }
    }

    @Test
    void listensOnLoopbackOnly() throws IOException {
        List<InetAddress> others = NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress() && !address.isLinkLocalAddress())
                .toList();
        assumeThat(others).as("this machine has another address").isNotEmpty();
        try (DynamoDbStandIn standIn = DynamoDbStandIn.start()) {
            for (InetAddress other : others) {
                try (Socket socket = new Socket()) {
                    InetSocketAddress address =
                            new InetSocketAddress(other, standIn.endpoint().getPort());
                    assertThatThrownBy(() -> socket.connect(address)).isInstanceOf(ConnectException.class);
                }
            }
        }
    }
}
