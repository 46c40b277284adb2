package dev.dagdrop.registration.road;

import static dev.dagdrop.registration.road.Outcomes.created;
import static dev.dagdrop.registration.road.Outcomes.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dagdrop.registration.Intake.Processed;
import dev.dagdrop.registration.event.ObjectEvent;
import dev.dagdrop.registration.event.Origin;
import dev.dagdrop.registration.outcome.Outcome;
import dev.dagdrop.registration.outcome.Refusal;
import dev.dagdrop.registration.upload.Upload;
import dev.dagdrop.standins.LocalAccount;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Which objects are read, and which version of them. */
@ExtendWith(Cloud.Shared.class)
class WhatIsReadTest {
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
    void aVersionDeletedBeforeItWasReadIsStale() {
        Upload upload = road.drop(KEY, Definitions.GOOD);
        road.clients()
                .s3()
                .deleteObject(request -> request.bucket(road.bucket())
                        .key(KEY)
                        .versionId(upload.versionId().orElseThrow()));

        assertThat(road.deliver(upload)).isInstanceOf(Outcome.Stale.class);
        assertThat(road.service().calls()).isEmpty();
    }

    @Test
    void anEventOfAnotherAccountLeadsToNoCall() {
        Upload upload = road.drop(KEY, Definitions.GOOD);
        Origin elsewhere = new Origin(Optional.empty(), Optional.of("999999999999"));

        List<Processed> processed = road.process(List.of(
                new ObjectEvent.Created(upload, elsewhere),
                new ObjectEvent.Removed(road.remove("workflows/finance/gone.yaml"), elsewhere)));

        assertThat(processed).allSatisfy(one -> {
            assertThat(one.result().outcome())
                    .isInstanceOfSatisfying(
                            Outcome.Ignored.class,
                            ignored -> assertThat(ignored.reason()).contains("999999999999", LocalAccount.ACCOUNT_ID));
            assertThat(one.entry().steps()).isEmpty();
        });
        assertThat(road.row("finance-daily")).isEmpty();
    }

    @Test
    void anEventOfItsOwnAccountIsTaken() {
        Upload upload = road.drop(KEY, Definitions.GOOD);
        Origin home = new Origin(Optional.empty(), Optional.of(LocalAccount.ACCOUNT_ID));

        created(road.process(List.of(new ObjectEvent.Created(upload, home)))
                .getFirst()
                .result()
                .outcome());
    }

    @Test
    void aBucketWithoutVersionsIsReadByEntityTag(Cloud cloud) {
        try (Road plain = new Road(cloud, Setup.STANDARD.withoutVersions())) {
            Upload overwritten = plain.drop(KEY, Definitions.GOOD);
            Upload current = plain.drop(KEY, Definitions.CHANGED);

            assertThat(plain.deliver(overwritten)).isInstanceOf(Outcome.Stale.class);
            Outcome.Created created = created(plain.deliver(current));

            assertThat(plain.workflow(created.workflow().arn())
                            .definitionS3Location()
                            .versionId())
                    .isNull();
        }
    }

    @Test
    void aFileOverTheLimitIsRefusedByTheSizeInTheEventOrInTheAnswer() {
        Upload large = road.drop(KEY, Definitions.GOOD + "#".repeat(51_200));
        Upload sizeUnknown = new Upload(
                large.bucket(),
                "workflows/finance/weekly.yaml",
                road.drop("workflows/finance/weekly.yaml", Definitions.GOOD + "#".repeat(51_200))
                        .versionId(),
                large.eTag(),
                large.sequencer(),
                OptionalLong.empty());

        assertThat(refusal(road.deliver(large)))
                .isInstanceOfSatisfying(Refusal.InvalidDefinition.class, WhatIsReadTest::saysTooLarge);
        assertThat(refusal(road.deliver(sizeUnknown)))
                .isInstanceOfSatisfying(Refusal.InvalidDefinition.class, WhatIsReadTest::saysTooLarge);
        assertThat(road.service().calls()).isEmpty();
    }

    @Test
    void otherFilesAndOtherBucketsAreIgnored() {
        Upload readme = road.drop("workflows/finance/README.md", "# Finance");
        Upload elsewhere =
                new Upload("another-bucket", KEY, readme.versionId(), readme.eTag(), readme.sequencer(), readme.size());

        assertThat(road.deliver(readme)).isInstanceOf(Outcome.Ignored.class);
        assertThat(road.deliver(elsewhere)).isInstanceOf(Outcome.Ignored.class);
        assertThat(road.published()).isEmpty();
    }

    private static void saysTooLarge(Refusal.InvalidDefinition invalid) {
        assertThat(invalid.verdict().errors())
                .singleElement()
                .satisfies(finding -> assertThat(finding.rule().value()).isEqualTo("DD001"));
    }
}
