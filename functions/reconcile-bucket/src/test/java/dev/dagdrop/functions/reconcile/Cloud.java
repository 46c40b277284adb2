package dev.dagdrop.functions.reconcile;

import dev.dagdrop.standins.DynamoDbStandIn;
import dev.dagdrop.standins.S3StandIn;
import dev.dagdrop.standins.SqsStandIn;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** The stand-ins that take a second to start, started once for all test classes. */
record Cloud(S3StandIn s3, DynamoDbStandIn dynamoDb, SqsStandIn sqs) implements AutoCloseable {
    @Override
    public void close() {
        s3.close();
        dynamoDb.close();
        sqs.close();
    }

    /** Hands the one cloud to every test that asks for it; JUnit closes it with the last of them. */
    static final class Shared implements ParameterResolver {
        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == Cloud.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return context.getRoot()
                    .getStore(ExtensionContext.Namespace.GLOBAL)
                    .computeIfAbsent(
                            Cloud.class,
                            _ -> new Cloud(S3StandIn.start(), DynamoDbStandIn.start(), SqsStandIn.start()),
                            Cloud.class);
        }
    }
}
