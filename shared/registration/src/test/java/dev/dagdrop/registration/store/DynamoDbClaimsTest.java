package dev.dagdrop.registration.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dagdrop.standins.LocalClients;
import dev.dagdrop.standins.fault.InjectedFault;
import dev.dagdrop.standins.proxy.FaultProxy;
import dev.dagdrop.testkit.MovableClock;
import dev.dagdrop.testkit.SharedStandIns;
import java.net.URI;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Claims over DynamoDB. */
@ExtendWith(SharedStandIns.Parameter.class)
class DynamoDbClaimsTest implements ClaimContract, ConditionalTableContract {
    private final String name = "claims-" + UUID.randomUUID();
    private final MovableClock clock = new MovableClock();
    private final SharedStandIns standIns;
    private final DynamoDbClient dynamoDb;

    DynamoDbClaimsTest(SharedStandIns standIns) {
        this.standIns = standIns;
        this.dynamoDb = client(standIns.dynamoDb().endpoint());
    }

    private static DynamoDbClient client(URI endpoint) {
        return LocalClients.client(DynamoDbClient.builder(), endpoint);
    }

    @BeforeEach
    void create() {
        standIns.dynamoDb().createTable(name);
    }

    @AfterEach
    void close() {
        dynamoDb.close();
    }

    @Override
    public ConditionalTable table() {
        return new DynamoDbTable(dynamoDb, name);
    }

    @Override
    public MovableClock clock() {
        return clock;
    }

    @Test
    void aClaimWhoseAnswerWasLostIsGrantedByTheRepetitionOfTheSdk() {
        try (FaultProxy proxy = FaultProxy.before(standIns.dynamoDb().endpoint());
                DynamoDbClient disturbed = client(proxy.endpoint())) {
            proxy.faults().next("UpdateItem", InjectedFault.dropAfter());
            Claims claims = new Claims(new DynamoDbTable(disturbed, name), clock);

            assertThat(claims.claim(ID, KEY, clock.instant().plus(Duration.ofMinutes(1))))
                    .isInstanceOf(ClaimResult.Granted.class);
        }
    }
}
