package dev.dagdrop.functions.register.priming;

import java.net.InetAddress;
import software.amazon.awssdk.auth.credentials.ContainerCredentialsProvider;
import software.amazon.awssdk.core.SdkSystemSetting;

/** The SDK's request for credentials to Lambda's endpoint after a restore. */
final class CredentialsRequest {
    static final String PATH = "/priming-credentials";

    private CredentialsRequest() {}

    /** The endpoint can be named to the SDK by a property or the environment only, so it is, for as long as this takes. */
    static void send(int port) {
        String property = SdkSystemSetting.AWS_CONTAINER_CREDENTIALS_FULL_URI.property();
        System.setProperty(
                property,
                "http://%s:%d%s".formatted(InetAddress.getLoopbackAddress().getHostAddress(), port, PATH));
        try (ContainerCredentialsProvider provider =
                ContainerCredentialsProvider.builder().build()) {
            provider.resolveCredentials();
        } finally {
            System.clearProperty(property);
        }
    }
}
