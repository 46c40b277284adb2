package dev.dagdrop.cli.installation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.dagdrop.registration.event.HintMessage;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Messages that nobody of the house sent, and two teams of which one would have the other's names. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class HostileCasesTest {
    private static final String ROLL = "workflows/finance/roll.yaml";
    private static final String PROFILE = "teams/finance.yaml";

    private final CaseFiles files = new CaseFiles("hostile");
    private final CaseFiles rollback = new CaseFiles("events/rollback");
    private final CaseStack stack = new CaseStack(Map.of());

    @AfterEach
    void stop() {
        stack.close();
    }

    @Test
    void aMessageWithAnOldVersionAndTheGreatestSequencerNeitherRollsBackNorFreezes() {
        String old = stack.bucket().put(ROLL, rollback.text("good.yaml"));
        stack.queue(HintMessage.of(CaseBucket.NAME, ROLL));
        String newest = stack.bucket().put(ROLL, rollback.text("bad.yaml"));
        stack.queue(HintMessage.of(CaseBucket.NAME, ROLL));

        stack.queue(files.event("rollback-and-freeze.json", Map.of("OLD-VERSION-OF-THAT-KEY", old, "ITS-ETAG", "0")));

        itIsPinnedTo(newest);
        String later = stack.bucket().put(ROLL, rollback.text("good.yaml"));
        stack.queue(HintMessage.of(CaseBucket.NAME, ROLL));
        itIsPinnedTo(later);
        for (String mode : List.of("DryRun", "Redrive", "Revert")) {
            stack.compare("{\"mode\": \"" + mode + "\", \"graceSeconds\": 0}");
        }
        itIsPinnedTo(later);
        assertThat(stack.notices()).isEmpty();
        assertThat(stack.deadLetters()).isEmpty();
    }

    private void itIsPinnedTo(String version) {
        assertThat(stack.workflows())
                .singleElement()
                .satisfies(workflow -> assertThat(workflow.version()).contains(version));
    }

    @Test
    void aProfileOfAnotherAccountIsIgnoredAndTheTeamsNextOneApplied() {
        String version = stack.bucket().put(PROFILE, "Description: Reports\n");

        stack.queueForTeams(
                files.event("team-of-another-account.json", Map.of("ITS-ETAG", "0", "ITS-CURRENT-VERSION", version)));

        assertThat(stack.outcomes()).containsExactly("ignored");
        assertThat(stack.notices()).isEmpty();
        stack.bucket().put(PROFILE, "Description: Monthly reports\n");
        stack.queueForTeams(HintMessage.of(CaseBucket.NAME, PROFILE));
        assertThat(stack.subjects()).containsExactly("dagdrop: team finance is onboarded");
        assertThat(stack.deadLetters()).isEmpty();
    }

    /** The size of an object is not read at all, so the message is about a key like any other. */
    @Test
    void aSizeNobodyCanWriteOutCostsNoOtherMessageOfItsBatch() {
        List<String> good = List.of("a", "b", "c", "d");
        good.forEach(name -> {
            stack.bucket().put("workflows/finance/" + name + ".yaml", rollback.text("good.yaml"));
            stack.intake().queues().send(HintMessage.of(CaseBucket.NAME, "workflows/finance/" + name + ".yaml"));
        });

        stack.queue(files.event("size-exponent-poisons-batch.json"));

        assertThat(stack.workflows())
                .extracting(CaseWorkflow::name)
                .containsExactlyInAnyOrder("finance.a", "finance.b", "finance.c", "finance.d");
        assertThat(stack.outcomes()).hasSize(5);
        assertThat(stack.intake().queues().isBusy()).isFalse();
        assertThat(stack.deadLetters()).isEmpty();
    }

    /** Case squat: D at finance/emea-close.yaml and at finance-emea/close.yaml. */
    @Test
    void teamsWhoseNamesBeginAlikeHaveWorkflowsOfTheirOwn() {
        for (String team : List.of("finance", "finance-emea")) {
            stack.bucket().put("teams/" + team + ".yaml", "RoleArn: " + role(team) + "\n");
            stack.queueForTeams(HintMessage.of(CaseBucket.NAME, "teams/" + team + ".yaml"));
        }

        for (String key : List.of("workflows/finance/emea-close.yaml", "workflows/finance-emea/close.yaml")) {
            stack.bucket().put(key, rollback.text("good.yaml"));
            stack.queue(HintMessage.of(CaseBucket.NAME, key));
        }

        assertThat(stack.workflows())
                .extracting(CaseWorkflow::name, CaseWorkflow::roleArn)
                .containsExactlyInAnyOrder(
                        tuple("finance.emea-close", role("finance")),
                        tuple("finance-emea.close", role("finance-emea")));
        assertThat(stack.subjects())
                .containsExactlyInAnyOrder(
                        "dagdrop: team finance is onboarded", "dagdrop: team finance-emea is onboarded");
    }

    private static String role(String team) {
        return "arn:aws:iam::000000000000:role/dagdrop/" + team;
    }
}
