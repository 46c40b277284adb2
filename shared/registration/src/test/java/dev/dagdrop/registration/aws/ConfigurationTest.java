package dev.dagdrop.registration.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.dagdrop.definition.check.CheckOverrides;
import dev.dagdrop.definition.finding.RuleId;
import dev.dagdrop.definition.finding.Severity;
import dev.dagdrop.registration.OnRemove;
import dev.dagdrop.registration.notice.NoticeLevel;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigurationTest {
    private final Map<String, String> environment = new HashMap<>(Map.of(
            "TABLE_NAME", "registrations",
            "TOPIC_ARN", "arn:aws:sns:eu-west-1:123456789012:notices",
            "BUCKET_NAME", "definitions",
            "WORKFLOW_ROLE_ARN", "arn:aws:iam::123456789012:role/dagdrop/workflows"));

    @Test
    void needsNoMoreThanTheNamesOfItsResources() {
        Configuration configuration = Configuration.of(environment);

        assertThat(configuration.workflowPrefix()).isEqualTo("workflows/");
        assertThat(configuration.maxDefinitionBytes()).isEqualTo(51_200);
        assertThat(configuration.noticeLevel()).isEqualTo(NoticeLevel.PROBLEMS);
        assertThat(configuration.checkOverrides()).isEqualTo(CheckOverrides.none());
        assertThat(configuration.pruneVersions()).isFalse();
    }

    @Test
    void takesOnlyTrueAndFalseForPruneVersions() {
        environment.put("PRUNE_VERSIONS", "true");
        assertThat(Configuration.of(environment).pruneVersions()).isTrue();
        environment.put("PRUNE_VERSIONS", "false");
        assertThat(Configuration.of(environment).pruneVersions()).isFalse();
        environment.put("PRUNE_VERSIONS", "yes");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Configuration.of(environment))
                .withMessage("The environment variable PRUNE_VERSIONS is 'yes'; it should be true or false.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"INTAKE_QUEUE_URL", "DEAD_LETTER_QUEUE_URL"})
    void namesTheQueueThatIsMissing(String variable) {
        environment.put("INTAKE_QUEUE_URL", "https://sqs.eu-west-1.amazonaws.com/123456789012/intake");
        environment.put("DEAD_LETTER_QUEUE_URL", "https://sqs.eu-west-1.amazonaws.com/123456789012/dead-letters");
        environment.remove(variable);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> QueueConfiguration.of(environment))
                .withMessageContaining(variable);
    }

    @Test
    void keepsTheWorkflowOfARemovedFileByDefault() {
        assertThat(Configuration.of(environment).onRemove()).isEqualTo(OnRemove.KEEP);
    }

    @ParameterizedTest
    @CsvSource({"Keep, KEEP", "Disable, DISABLE", "Delete, DELETE"})
    void readsWhatARemovalDoes(String value, OnRemove onRemove) {
        environment.put("ON_REMOVE", value);

        assertThat(Configuration.of(environment).onRemove()).isEqualTo(onRemove);
    }

    @Test
    void refusesAWordForRemovalsThatItDoesNotKnow() {
        environment.put("ON_REMOVE", "Purge");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Configuration.of(environment))
                .withMessage("The environment variable ON_REMOVE is 'Purge'; it should be Keep, Disable or Delete.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TABLE_NAME", "TOPIC_ARN", "BUCKET_NAME", "WORKFLOW_ROLE_ARN"})
    void namesTheVariableThatIsMissing(String variable) {
        environment.remove(variable);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Configuration.of(environment))
                .withMessageContaining(variable)
                .withMessageContaining("it should be");
    }

    @Test
    void readsWhichChecksAreErrors() {
        environment.put("CHECK_OVERRIDES", "DD105=warning, unknown-dependency=error");

        assertThat(Configuration.of(environment).checkOverrides().severities())
                .isEqualTo(Map.of(new RuleId("DD105"), Severity.WARNING, new RuleId("DD602"), Severity.ERROR));
    }

    @ParameterizedTest
    @CsvSource({
        "MAX_DEFINITION_BYTES, 50 KB, whole number",
        "MAX_DEFINITION_BYTES, 0, from 1 to",
        "MAX_DEFINITION_BYTES, 999999999, from 1 to",
        "NOTICE_LEVEL, Some, Problems or All",
        "CHECK_OVERRIDES, DD105, such as unknown-dependency=warning",
        "CHECK_OVERRIDES, DD105=off, error or warning",
        "CHECK_OVERRIDES, DD999=error, docs/rules/README.md",
        "CHECK_OVERRIDES, DD001=warning, safety bound"
    })
    void saysWhatAMalformedValueShouldBe(String variable, String value, String advice) {
        environment.put(variable, value);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Configuration.of(environment))
                .withMessageContaining(variable)
                .withMessageContaining(value)
                .withMessageContaining(advice);
    }
}
