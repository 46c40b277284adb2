package dev.dagdrop.registration.behaviour;

import static dev.dagdrop.registration.fixture.ExpectedOutcomes.created;
import static dev.dagdrop.registration.fixture.ExpectedOutcomes.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dagdrop.definition.Validation;
import dev.dagdrop.definition.finding.Finding;
import dev.dagdrop.registration.fixture.TestInstallation;
import dev.dagdrop.registration.fixture.TestSetup;
import dev.dagdrop.registration.outcome.Outcome;
import dev.dagdrop.registration.outcome.Refusal;
import dev.dagdrop.testkit.SharedStandIns;
import dev.dagdrop.testkit.TestDefinitions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Errors reject a definition; warnings are reported with the service's own. */
@ExtendWith(SharedStandIns.Parameter.class)
class FindingsTest {
    private static final String KEY = "workflows/finance/daily.yaml";

    /** DD105, an error by default; of a duplicate key the service silently keeps the last. */
    private static final String REPEATED_KEY =
            TestDefinitions.GOOD.replace("  schedule:", "  schedule: \"0 5 * * *\"\n  schedule:");

    @Test
    void aWarningOfTheChecksAndOneOfTheServiceArriveInOneNotice(SharedStandIns standIns) {
        try (TestInstallation installation = new TestInstallation(standIns, TestSetup.STANDARD)) {
            Outcome.Created created = created(installation.drop(KEY, TestDefinitions.IGNORED_ATTRIBUTE));

            assertThat(rules(created.state().validation())).contains("DD208");
            assertThat(created.state().workflow().warnings()).hasSize(1);
            assertThat(installation.published()).singleElement().satisfies(notice -> {
                assertThat(notice.body("email"))
                        .contains(KEY + ":4:3: warning[DD208 ignored-dag-key]: ")
                        .contains("MWAA Serverless warns: "
                                + created.state().workflow().warnings().getFirst());
                assertThat(notice.body("sqs"))
                        .contains("\"severity\":\"warning\"", "\"rule\":\"DD208\"", "\"serviceWarnings\":[");
            });
        }
    }

    @Test
    void aWarningRaisedToAnErrorRejectsWithoutACall(SharedStandIns standIns) {
        try (TestInstallation installation =
                new TestInstallation(standIns, TestSetup.STANDARD.withOverrides("DD208=error"))) {
            Outcome outcome = installation.drop(KEY, TestDefinitions.IGNORED_ATTRIBUTE);

            assertThat(refusal(outcome))
                    .isInstanceOfSatisfying(
                            Refusal.InvalidDefinition.class,
                            invalid -> assertThat(rules(invalid.validation())).contains("DD208"));
            assertThat(installation.service().calls()).isEmpty();
        }
    }

    @Test
    void anErrorRejectsUntilItIsLoweredToAWarning(SharedStandIns standIns) {
        try (TestInstallation strict = new TestInstallation(standIns, TestSetup.STANDARD);
                TestInstallation mild =
                        new TestInstallation(standIns, TestSetup.STANDARD.withOverrides("DD105=warning"))) {
            assertThat(refusal(strict.drop(KEY, REPEATED_KEY))).isInstanceOf(Refusal.InvalidDefinition.class);
            assertThat(strict.service().calls()).isEmpty();

            Outcome.Created created = created(mild.drop(KEY, REPEATED_KEY));

            assertThat(rules(created.state().validation())).contains("DD105");
            assertThat(mild.published())
                    .singleElement()
                    .satisfies(notice -> assertThat(notice.body("email")).contains("warning[DD105 duplicate-key]"));
        }
    }

    private static List<String> rules(Validation validation) {
        return validation.findings().stream()
                .map(Finding::rule)
                .map(Object::toString)
                .toList();
    }
}
