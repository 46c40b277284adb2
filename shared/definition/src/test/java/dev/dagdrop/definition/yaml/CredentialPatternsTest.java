package dev.dagdrop.definition.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CredentialPatternsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "password",
                "DB_PASSWORD",
                "masterUserPassword",
                "aws_secret_access_key",
                "api-key",
                "apiKey",
                "client_secret",
                "secret",
                "token",
                "auth_token",
                "pwd"
            })
    void knowsTheNamesOfSecrets(String name) {
        assertThat(CredentialPatterns.isNameOfSecret(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "key", "bucket_key", "s3_key", "secret_arn", "next_token", "client_request_token", "name"})
    void leavesOtherNamesAlone(String name) {
        assertThat(CredentialPatterns.isNameOfSecret(name)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AKIAABCDEFGHIJKLMNOP",
                "key=ASIAABCDEFGHIJKLMNOP;",
                "AKIAAZ09AZ09AZ09AZ09",
                "-----BEGIN RSA PRIVATE KEY-----",
                "postgres://me:horse@db/sales",
                "a://b:c@d",
                "see https://example.com and https://me:horse@example.com"
            })
    void findsCredentialsInText(String text) {
        assertThat(CredentialPatterns.holdsCredential(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "AKIA",
                "XAKIAABCDEFGHIJKLMNOP",
                "AKIAABCDEFGHIJKLMNOPQ",
                "AKIAABCDEFGHIJKLMNO@",
                "AKIAABCDEFGHIJKLMNO[",
                "AKIAABCDEFGHIJKLMNO/",
                "AKIAABCDEFGHIJKLMNO:",
                "https://:horse@example.com",
                "https://me: horse@example.com",
                "https://me:horse",
                "https://example.com:443/a@b",
                "https://me@example.com",
                "https://:@example.com",
                "https://me:{{ params.p }}@example.com",
                "https://me:$PASSWORD@example.com",
                "-----BEGIN PUBLIC KEY-----"
            })
    void takesOtherTextForWhatItIs(String text) {
        assertThat(CredentialPatterns.holdsCredential(text)).isFalse();
    }

    @Test
    void asksForTheNameOfTheArgumentOnly() {
        assertThat(CredentialPatterns.isNameOfSecret("passwords_table")).isFalse();
    }
}
