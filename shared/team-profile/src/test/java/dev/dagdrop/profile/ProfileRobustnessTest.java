package dev.dagdrop.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dagdrop.profile.model.ProfilePermissions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the bytes are: a profile comes out exactly where no rule finds an error, and nothing is thrown. */
final class ProfileRobustnessTest {
    private static final List<String> PIECES = List.of(
            "",
            ":",
            "- ",
            "{",
            "}",
            "[",
            "]",
            "&a ",
            "*a",
            "<<: *a\n",
            "!!str ",
            "!Ref ",
            "\"",
            "'",
            "#",
            "|\n",
            ">-\n",
            "\t",
            "---\n",
            "null",
            "~",
            "1",
            "0x1",
            "1_0",
            "1:30",
            "yes",
            "2026-01-01",
            "*",
            "..",
            "\0",
            "ü",
            "\ud83d\ude00");

    private final TeamProfileReader reader = new TeamProfileReader();

    /** A pattern that recurses for each part of a text would overflow the stack. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "AllowedOperators: [%s]",
                "Workflows: {%s: {}}",
                "Workflows: {a: {RoleArn: %s}}",
                "Notify: [%s]",
                "Notify: ['https://%s']",
                "Notify: ['a@%s']",
                "RoleArn: 'arn:aws:iam::123456789012:role/%s'",
                "Team: %s",
                "Tags: {%s: %1$s}",
                "EngineVersion: 1:%s",
                "TriggerMode: %s",
                "CheckOverrides: {%s: error}",
                "EncryptionConfiguration: {Type: %s, KmsKeyId: %1$s}",
                "LoggingConfiguration: {LogGroupName: %s}",
                "NetworkConfiguration: {SubnetIds: [%s]}"
            })
    void aTextOfManyPartsIsOneFindingAndNothingIsThrown(String format) {
        for (String unit : List.of("a.", "a/", "a-", "1:", "1_", "*.")) {
            String profile = format.formatted(unit.repeat(2_000) + 'a');

            ProfileReading reading = reader.read(
                    profile.getBytes(StandardCharsets.UTF_8), "teams/finance.yaml", ProfilePermissions.anything());

            assertThat(reading.findings()).isNotEmpty();
            assertThat(reading.findings())
                    .allSatisfy(finding -> assertThat(finding.message()).hasSizeLessThan(500));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void aDamagedProfileIsReadOrRefused(long seed) throws IOException {
        Random random = new Random(seed);
        List<Path> files = new ArrayList<>(ProfileExamples.good());
        files.addAll(ProfileExamples.bad());
        for (Path file : files) {
            for (int i = 0; i < 25; i++) {
                check(damaged(Files.readString(file), random).getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: &a [*a]",
                "<<: {RoleArn: x}",
                "? [a]\n: b",
                "? Tags\n: {}",
                "Tags: {? a : b}",
                "Workflows: {<<: {a: {}}}",
                "Tags: {null: a}",
                "~: a",
                "1: a",
                "Workflows: []",
                "Notify: {a: b}",
                "AllowedOperators: [[a]]",
                "EngineVersion: +1",
                "EngineVersion: 99999999999999999999",
                "CheckOverrides: {DD105: 1}",
                "NetworkConfiguration: []",
                "EncryptionConfiguration: {Type: [a]}",
                "EncryptionConfiguration: {Type: CUSTOMER_MANAGED_KEY, KmsKeyId: 1}",
            })
    void anOddShapeIsReadOrRefused(String yaml) {
        check(yaml.getBytes(StandardCharsets.UTF_8));
    }

    private void check(byte[] content) {
        ProfileReading reading = reader.read(content, "finance.yaml", ProfileExamples.PERMITTED);

        assertThat(reading.profile().isPresent())
                .as(new String(content, StandardCharsets.UTF_8))
                .isEqualTo(reading.validation().isAccepted());
    }

    private static String damaged(String text, Random random) {
        List<String> lines = new ArrayList<>(text.lines().limit(60).toList());
        switch (random.nextInt(4)) {
            case 0 -> Collections.shuffle(lines, random);
            case 1 -> lines.removeIf(_ -> random.nextInt(4) == 0);
            default -> {
                // Only the pieces below are put in.
            }
        }
        StringBuilder damaged = new StringBuilder(String.join("\n", lines)).append('\n');
        for (int i = random.nextInt(4); i >= 0; i--) {
            int at = random.nextInt(damaged.length() + 1);
            int end = Math.min(damaged.length(), at + random.nextInt(6));
            damaged.replace(at, end, PIECES.get(random.nextInt(PIECES.size())));
        }
        return damaged.toString();
    }
}
