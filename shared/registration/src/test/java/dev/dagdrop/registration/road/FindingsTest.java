package dev.dagdrop.registration.road;

import static dev.dagdrop.registration.road.Outcomes.created;
import static dev.dagdrop.registration.road.Outcomes.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dagdrop.registration.outcome.Outcome;
import dev.dagdrop.registration.outcome.Refusal;
import dev.dagdrop.registration.road.Road.Setup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What becomes of findings: errors reject, warnings travel with the service's own. */
@ExtendWith(Cloud.Shared.class)
class FindingsTest {
    private static final String KEY = "workflows/finance/daily.yaml";

    /** The service ignores {@code catchup} and says so; of a repeated key it keeps the last and says nothing. */
    private static final String REPEATED_KEY_AND_IGNORED_ATTRIBUTE =
            Definitions.IGNORED_ATTRIBUTE.replace("  tasks:", "  catchup: false\n  tasks:");

    @Test
    void anErrorRejectsWithoutACall(Cloud cloud) {
        try (Road road = new Road(cloud, Setup.STANDARD)) {
            Outcome outcome = road.dropAndDeliver(KEY, REPEATED_KEY_AND_IGNORED_ATTRIBUTE);

            assertThat(refusal(outcome)).isInstanceOf(Refusal.InvalidDefinition.class);
            assertThat(road.service().calls()).isEmpty();
        }
    }

    @Test
    void aWarningOfTheChecksAndOneOfTheServiceArriveInOneNotice(Cloud cloud) {
        try (Road road = new Road(cloud, Setup.STANDARD.withOverrides("DD105=warning"))) {
            Outcome.Created created = created(road.dropAndDeliver(KEY, REPEATED_KEY_AND_IGNORED_ATTRIBUTE));

            assertThat(created.verdict().warnings())
                    .extracting(finding -> finding.rule().value())
                    .containsExactly("DD105", "DD208");
            assertThat(created.workflow().warnings()).hasSize(1);
            assertThat(road.published()).singleElement().satisfies(notice -> {
                assertThat(notice.body("email"))
                        .contains(KEY + ":5:3: warning[DD105]: ")
                        .contains("MWAA Serverless warns: "
                                + created.workflow().warnings().getFirst());
                assertThat(notice.body("sqs"))
                        .contains("\"severity\":\"warning\"", "\"rule\":\"DD105\"", "\"serviceWarnings\":[");
            });
        }
    }
}
