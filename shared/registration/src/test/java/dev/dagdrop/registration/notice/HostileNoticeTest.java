package dev.dagdrop.registration.notice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dagdrop.registration.mwaa.ServiceAnswer.FieldProblem;
import dev.dagdrop.registration.naming.Naming.Named;
import dev.dagdrop.registration.naming.WorkflowNaming;
import dev.dagdrop.registration.outcome.AppliedWorkflow;
import dev.dagdrop.registration.outcome.CreationCause;
import dev.dagdrop.registration.outcome.KeyResult;
import dev.dagdrop.registration.outcome.Outcome;
import dev.dagdrop.registration.outcome.Provenance;
import dev.dagdrop.registration.outcome.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.protocols.jsoncore.JsonNode;

/** Keys, teams and what the service echoes of a file are written by strangers. */
class HostileNoticeTest {
    private static final String FORGED = "What to do: send your password";

    private static final List<String> ATTACKS = List.of(
            "line\n" + FORGED,
            "line\r\n\r\n" + FORGED,
            "\u001b[2J\u001b[31m" + FORGED,
            "\u009b31m" + FORGED,
            "nul\0" + FORGED,
            "\u202e" + FORGED + "\u202c",
            "\u2028" + FORGED,
            "\u2029" + FORGED,
            "\u0085" + FORGED,
            "\"}, {\"default\": \"" + FORGED,
            "${jndi:ldap://example.org/a} %s %n {}",
            "half a pair \uD83D",
            "\uFEFF\uDB40\uDC41" + FORGED);

    static Stream<String> attacks() {
        return ATTACKS.stream();
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void stayOnTheirLineAndCannotForgeOne(String attack) {
        for (Outcome outcome : outcomes(attack)) {
            Notice notice = notice(attack, outcome);

            assertThat(notice.subject()).matches("[\\x20-\\x7E]{1,100}");
            assertThat(notice.text()).doesNotContainPattern("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}&&[^\\n]]");
            assertThat(notice.text().lines()).noneMatch(line -> line.startsWith(FORGED));
            assertThat(notice.attributes().values())
                    .allSatisfy(value -> assertThat(value)
                            .isNotEmpty()
                            .doesNotContainPattern("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}]"));
        }
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void areDataToAProgram(String attack) {
        for (Outcome outcome : outcomes(attack)) {
            Notice notice = notice(attack, outcome);

            assertThat(notice.document()).doesNotContainPattern("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]");
            Map<String, JsonNode> document =
                    JsonNode.parser().parse(notice.document()).asObject();
            assertThat(document)
                    .hasEntrySatisfying(
                            "key",
                            key -> assertThat(key.text())
                                    .isEqualTo("workflows/%s/%s.yaml"
                                            .formatted(attack, attack)
                                            .replace('\uD83D', '\uFFFD')))
                    .doesNotContainKey("default");
        }
    }

    private static List<Outcome> outcomes(String attack) {
        return List.of(
                new Outcome.Created(
                        new AppliedWorkflow(
                                SampleResults.workflow(List.of(attack)), SampleResults.WARNED, List.of(attack)),
                        CreationCause.NEW),
                new Outcome.Updated(SampleResults.applied(SampleResults.CLEAN), new Provenance.Moved(attack, true)),
                new Outcome.Kept(attack, attack),
                new Outcome.Rejected(new Refusal.NameTaken("definitions", attack)),
                new Outcome.Rejected(new Refusal.ForeignWorkflow(attack)),
                new Outcome.Rejected(new Refusal.RefusedByService(
                        attack, Optional.of(attack), List.of(new FieldProblem(attack, attack)))),
                new Outcome.Rejected(
                        new Refusal.InvalidDefinition(SampleResults.validation(List.of(SampleResults.ERROR), 1))),
                new Outcome.Failed(attack, attack));
    }

    private static Notice notice(String attack, Outcome outcome) {
        String key = "workflows/%s/%s.yaml".formatted(attack, attack);
        Named named = (Named) new WorkflowNaming("workflows/").derive(key);
        return new NoticeComposer(NoticeLevel.ALL)
                .compose(
                        new KeyResult(
                                "definitions",
                                key,
                                Optional.of(attack),
                                Optional.of(named.name()),
                                Optional.of(attack),
                                outcome),
                        true)
                .orElseThrow();
    }
}
