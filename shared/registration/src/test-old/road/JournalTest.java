package dev.dagdrop.registration.road;

import static dev.dagdrop.registration.road.Outcomes.created;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dagdrop.registration.Intake.Processed;
import dev.dagdrop.registration.event.ObjectEvent;
import dev.dagdrop.registration.event.Origin;
import dev.dagdrop.registration.naming.WorkflowName;
import dev.dagdrop.registration.settings.Explanation;
import dev.dagdrop.registration.settings.Setting;
import dev.dagdrop.registration.settings.Source;
import dev.dagdrop.registration.store.Claim;
import dev.dagdrop.registration.store.Effect;
import dev.dagdrop.registration.telemetry.Entry;
import dev.dagdrop.registration.telemetry.Step;
import dev.dagdrop.registration.upload.Upload;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is known of an upload's road once it is over. */
@ExtendWith(Cloud.Shared.class)
class JournalTest {
    private static final String KEY = "workflows/finance/daily.yaml";

    private Road road;

    @BeforeEach
    void openTheRoad(Cloud cloud) {
        road = new Road(cloud, Setup.STANDARD);
    }

    @AfterEach
    void closeTheRoad() {
        road.close();
    }

    @Test
    void everyStepThatWasTakenIsInIt() {
        Entry entry = road.process(road.drop(KEY, Definitions.GOOD)).entry();

        assertThat(entry.steps())
                .containsOnlyKeys(Step.CLAIM, Step.PROFILE, Step.READ, Step.CHECK, Step.SERVICE, Step.COMPLETE);
        assertThat(entry.steps().values()).allMatch(Duration::isPositive);
        assertThat(entry.leaseWaits()).isZero();
    }

    @Test
    void theNextUploadBeginsAnEmptyOne() {
        road.process(road.drop(KEY, Definitions.GOOD));

        Entry entry = road.process(road.drop("workflows/finance/README.md", "")).entry();

        assertThat(entry.steps()).isEmpty();
        assertThat(entry.settings()).isEmpty();
    }

    @Test
    void howOftenTheClaimWasHeldIsCounted() {
        Upload older = road.drop(KEY, Definitions.GOOD);
        Upload newer = road.drop(KEY, Definitions.CHANGED);
        Claim held = road.claim(new WorkflowName("finance-daily"), older);
        road.whileWaiting(() -> road.ledger().release(held, "it waits no longer", new Effect.None()));

        Processed processed = road.process(newer);

        created(processed.result().outcome());
        assertThat(processed.entry().leaseWaits()).isEqualTo(1);
    }

    @Test
    void theAgeOfAnEventIsThatAtTheEnd() {
        Upload upload = road.drop(KEY, Definitions.GOOD);
        ObjectEvent event = new ObjectEvent.Created(
                upload, new Origin(Optional.of(road.clock().instant().minusSeconds(90)), Optional.empty()));

        Entry entry = road.process(List.of(event)).getFirst().entry();

        assertThat(entry.age()).contains(Duration.ofSeconds(90));
    }

    @Test
    void settingsAreKeptWithTheirSources() {
        road.profile("finance", """
                Team: finance
                RoleArn: arn:aws:iam::123456789012:role/dagdrop/finance
                """);

        Entry entry = road.process(road.drop(KEY, Definitions.GOOD)).entry();

        assertThat(Explanation.of(entry.settings().orElseThrow()))
                .containsEntry(
                        "RoleArn", new Setting<>("arn:aws:iam::123456789012:role/dagdrop/finance", Source.PROFILE));
    }
}
