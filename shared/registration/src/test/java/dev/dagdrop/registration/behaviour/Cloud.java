package dev.dagdrop.registration.behaviour;

import dev.dagdrop.standins.DynamoDbStandIn;
import dev.dagdrop.standins.LocalClients;
import dev.dagdrop.standins.S3StandIn;
import java.net.URI;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The two stand-ins that take a second to start, started once for all test classes. */
public record Cloud(S3StandIn s3, DynamoDbStandIn dynamoDb) implements AutoCloseable {

    /** A client of the table service. */
    public DynamoDbClient tables() {
        return tables(dynamoDb.endpoint());
    }

    /** A client of the table service behind an endpoint of the test's. */
    public DynamoDbClient tables(URI endpoint) {
        return LocalClients.client(DynamoDbClient.builder(), endpoint);
    }

    @Override
    public void close() {
        s3.close();
        dynamoDb.close();
    }

    /** Hands the one cloud to every test that asks for it; JUnit closes it with the last of them. */
    public static final class Shared implements ParameterResolver {
        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == Cloud.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return context.getRoot()
                    .getStore(ExtensionContext.Namespace.GLOBAL)
                    .computeIfAbsent(
                            Cloud.class, _ -> new Cloud(S3StandIn.start(), DynamoDbStandIn.start()), Cloud.class);
        }
    }
}
