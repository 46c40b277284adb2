package dev.dagdrop.registration.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.dagdrop.standins.LocalAccount;
import dev.dagdrop.standins.http.LoopbackServer;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import software.amazon.awssdk.core.SdkSystemSetting;

@Isolated("It sets system properties.")
class LambdaCredentialsTest {
    /** So env.json leads sam local, which sets the variables itself, to the stand-ins. */
    @Test
    void areThoseOfTheSystemPropertiesWhereThereAreAny() {
        System.setProperty(SdkSystemSetting.AWS_ACCESS_KEY_ID.property(), LocalAccount.ACCESS_KEY_ID);
        System.setProperty(SdkSystemSetting.AWS_SECRET_ACCESS_KEY.property(), LocalAccount.SECRET_ACCESS_KEY);
        try {
            assertThat(LambdaCredentials.provider().resolveCredentials().accessKeyId())
                    .isEqualTo(LocalAccount.ACCESS_KEY_ID);
        } finally {
            System.clearProperty(SdkSystemSetting.AWS_ACCESS_KEY_ID.property());
            System.clearProperty(SdkSystemSetting.AWS_SECRET_ACCESS_KEY.property());
        }
    }

    @Test
    void areThoseOfTheEndpointThatLambdaNamesAfterARestore() {
        assumeThat(System.getenv()).doesNotContainKey("AWS_ACCESS_KEY_ID");
        String property = SdkSystemSetting.AWS_CONTAINER_CREDENTIALS_FULL_URI.property();
        byte[] answer = """
                {"AccessKeyId": "AKIAIOSFODNN7EXAMPLE", "SecretAccessKey": "secret", "Token": "token",
                 "Expiration": "2126-11-22T12:00:00Z"}""".getBytes(StandardCharsets.UTF_8);
        try (LoopbackServer lambda = LoopbackServer.start("Lambda", 0, exchange -> {
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        })) {
            System.setProperty(property, lambda.endpoint() + "/credentials");

            assertThat(LambdaCredentials.provider().resolveCredentials().accessKeyId())
                    .isEqualTo("AKIAIOSFODNN7EXAMPLE");
        } finally {
            System.clearProperty(property);
        }
    }
}
