package dev.dagdrop.registration.mwaa;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dagdrop.registration.naming.WorkflowName;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ClientTokenTest {
    private static final WorkflowSettings SETTINGS =
            RoleSettings.of("arn:aws:iam::123456789012:role/dagdrop/workflows");

    @Test
    void isTheSameOnEveryAttemptAtTheSameThing() {
        assertThat(token("v1", SETTINGS, Map.of("a", "b"), 0)).isEqualTo(token("v1", SETTINGS, Map.of("a", "b"), 0));
    }

    @Test
    void differsForAnotherVersion() {
        assertThat(token("v1", SETTINGS, Map.of(), 0)).isNotEqualTo(token("v2", SETTINGS, Map.of(), 0));
    }

    @Test
    void differsForOtherSettingsOrTags() {
        WorkflowSettings other = RoleSettings.of("arn:aws:iam::123456789012:role/dagdrop/other");

        assertThat(token("v1", SETTINGS, Map.of(), 0)).isNotEqualTo(token("v1", other, Map.of(), 0));
        assertThat(token("v1", SETTINGS, Map.of(), 0)).isNotEqualTo(token("v1", SETTINGS, Map.of("a", "b"), 0));
    }

    @Test
    void differsOnceAWorkflowOfTheNameWasDeleted() {
        assertThat(token("v1", SETTINGS, Map.of(), 0)).isNotEqualTo(token("v1", SETTINGS, Map.of(), 1));
    }

    @Test
    void isWhatTheServiceTakes() {
        assertThat(token("v".repeat(1_000), SETTINGS, Map.of(), 0).value()).matches("[\\x21-\\x7E]{1,128}");
    }

    private static ClientToken token(
            String version, WorkflowSettings settings, Map<String, String> tags, int generation) {
        return ClientToken.of(
                new WorkflowName("finance.daily"),
                new DefinitionLocation("bucket", "workflows/finance/daily.yaml", Optional.of(version)),
                version,
                settings,
                tags,
                generation);
    }
}
