package dev.dagdrop.cli.installation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dagdrop.registration.event.HintMessage;
import dev.dagdrop.standins.fault.InjectedFault;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The cases about the profiles of teams and what is redriven to their queue. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class ProfileCasesTest {
    private static final String KEY = "teams/finance.yaml";
    private static final String DEFINITION = "workflows/finance/daily.yaml";

    private final CaseFiles redrive = new CaseFiles("events/redrive");
    private final CaseStack stack = new CaseStack(Map.of());

    @AfterEach
    void stop() {
        stack.close();
    }

    @Test
    void aRedriveBringsTheProfileAndEndsQuietly() {
        String version = stack.bucket().put(KEY, redrive.text("teams-finance.yaml"));
        stack.team().deadLetter(redrive.event("1-profile-event.json", "v1", version));
        stack.team().deadLetter(redrive.event("3-failed-comparison.json"));
        stack.intake().deadLetter(redrive.event("3-failed-comparison.json"));

        stack.redrive();

        assertThat(stack.subjects()).containsExactly("dagdrop: team finance is onboarded");
        assertThat(stack.deadLetters()).isEmpty();
    }

    @Test
    void aRedriveFollowsAHintThatOnboardingSent() {
        String version = stack.bucket().put(DEFINITION, new CaseFiles("events/rollback").text("good.yaml"));
        stack.intake().deadLetter(redrive.event("2-order.json"));

        stack.redrive();

        assertThat(stack.workflows()).singleElement().satisfies(workflow -> {
            assertThat(workflow.name()).isEqualTo("finance.daily");
            assertThat(workflow.version()).contains(version);
        });
        assertThat(stack.notices()).isEmpty();
        assertThat(stack.deadLetters()).isEmpty();
    }

    @Test
    void aRedrivenHintForAFileThatIsGoneEndsQuietly() {
        stack.intake().deadLetter(redrive.event("2-order.json"));

        stack.redrive();

        assertThat(stack.workflows()).isEmpty();
        assertThat(stack.notices()).isEmpty();
        assertThat(stack.deadLetters()).isEmpty();
    }

    /** The template refuses such a prefix; were there one, its definitions would be refused as profiles. */
    @Test
    void aDefinitionBelowTheFolderOfProfilesOnboardsNobody() {
        CaseFiles files = new CaseFiles("events/prefix-below-teams");
        String version = stack.bucket().put("teams/flows/finance/daily.yaml", "daily: {}\n");

        stack.queueForTeams(files.event("event.json", "v1", version));

        assertThat(stack.outcomes()).containsExactly("team-rejected");
        assertThat(stack.notices()).hasSize(1);
        assertThat(stack.deadLetters()).isEmpty();
    }

    @Test
    void aSubscriberThatCannotBeHadKeepsNothingElseFromBecomingActive() {
        CaseFiles files = new CaseFiles("events/filter-policy-limit");
        JsonNode fault = files.json("faults.json");
        stack.standIns()
                .sns()
                .faults()
                .every(
                        1,
                        fault.path("operation").asText().replace("sns:", ""),
                        InjectedFault.refuse(
                                fault.path("status").asInt(),
                                fault.path("code").asText(),
                                fault.path("means").asText()));
        String role = "arn:aws:iam::000000000000:role/dagdrop/finance";
        String profile = files.text("teams-finance.yaml") + "RoleArn: " + role + "\n";
        String event =
                files.event("1-profile-created.json", "v1", stack.bucket().put(KEY, profile));

        stack.queueForTeams(event);

        assertThat(stack.notices()).singleElement().satisfies(notice -> {
            assertThat(notice.subject()).contains("dagdrop: team finance is onboarded");
            assertThat(notice.body("email")).contains("list@example.com could not be subscribed");
        });
        assertThat(stack.deadLetters()).isEmpty();
        theTeamsWorkflowsHave(role);
    }

    private void theTeamsWorkflowsHave(String role) {
        stack.bucket().put(DEFINITION, new CaseFiles("events/rollback").text("good.yaml"));
        stack.queue(HintMessage.of(CaseBucket.NAME, DEFINITION));
        assertThat(stack.workflows()).extracting(CaseWorkflow::roleArn).containsExactly(role);
    }
}
