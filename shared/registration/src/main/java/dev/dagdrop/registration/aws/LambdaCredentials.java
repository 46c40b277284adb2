package dev.dagdrop.registration.aws;

import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProviderChain;
import software.amazon.awssdk.auth.credentials.ContainerCredentialsProvider;
import software.amazon.awssdk.auth.credentials.EnvironmentVariableCredentialsProvider;
import software.amazon.awssdk.auth.credentials.SystemPropertyCredentialsProvider;

/**
 * The two places where Lambda leaves a function's credentials, its environment and, after a restore, an endpoint; before
 * them the system properties by which env.json leads {@code sam local} to the stand-ins, since sam puts credentials of its
 * own into the environment. The SDK's default chain would load four more sources that no function has.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/snapstart-activate.html">Credentials after a restore</a>
 */
final class LambdaCredentials {
    private LambdaCredentials() {}

    /** Asks for nothing yet. */
    static AwsCredentialsProvider provider() {
        return AwsCredentialsProviderChain.of(
                SystemPropertyCredentialsProvider.create(),
                EnvironmentVariableCredentialsProvider.create(),
                ContainerCredentialsProvider.builder().build());
    }
}
