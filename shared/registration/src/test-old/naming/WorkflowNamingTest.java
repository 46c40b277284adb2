package dev.dagdrop.registration.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkflowNamingTest {
    private final WorkflowNaming naming = new WorkflowNaming("workflows/");

    @ParameterizedTest
    @CsvSource({
        "workflows/finance/daily.yaml,             finance-daily",
        "workflows/finance/daily.yml,              finance-daily",
        "workflows/finance/DAILY.YAML,             finance-DAILY",
        "workflows/finance/emea/q1/close.yaml,     finance-emea-q1-close",
        "workflows/daily.yaml,                     daily",
        "workflows/finance/daily report (1).yaml,  finance-daily-report-1-",
        "workflows/finance//daily.yaml,            finance-daily",
        "workflows/finance/v1.2_final.yaml,        finance-v1.2_final",
        "workflows/_private/daily.yaml,            private-daily",
        "workflows/finance/daily.yaml.yaml,        finance-daily.yaml",
        "workflows/finance/übersicht.yaml,         finance-bersicht"
    })
    void derivesTheNameFromTeamPathAndFile(String key, String name) {
        assertThat(named(key).name().value()).isEqualTo(name);
    }

    @Test
    void takesTheFirstFolderForTheTeam() {
        assertThat(named("workflows/finance/emea/daily.yaml").team()).contains("finance");
        assertThat(named("workflows/daily.yaml").team()).isEmpty();
    }

    @Test
    void tellsNamesApartOfWhichNoLetterIsLeft() {
        String daily = named("workflows/finance/日報.yaml").name().value();
        String monthly = named("workflows/finance/月報.yaml").name().value();

        assertThat(daily).matches("finance-[0-9a-f]{8}").isNotEqualTo(monthly);
    }

    @Test
    void cutsALongNameAndKeepsItUnique() {
        String long1 =
                named("workflows/finance/" + "a".repeat(300) + "1.yaml").name().value();
        String long2 =
                named("workflows/finance/" + "a".repeat(300) + "2.yaml").name().value();

        assertThat(long1).hasSize(255).matches("finance-a+-[0-9a-f]{8}").isNotEqualTo(long2);
    }

    @Test
    void twoKeysCanMeetInOneName() {
        assertThat(named("workflows/a/b-c.yaml").name())
                .isEqualTo(named("workflows/a-b/c.yaml").name());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "workflows/finance/readme.md",
                "workflows/finance/",
                "workflows/finance/.yaml",
                "workflows/finance/daily.yaml.bak",
                "other/finance/daily.yaml",
                "Workflows/finance/daily.yaml"
            })
    void leavesOtherKeysAlone(String key) {
        assertThat(naming.derive(key)).isInstanceOf(Naming.NotADefinition.class);
    }

    @Test
    void everyDefinitionGetsANameTheServiceTakes() {
        Random random = new Random(20261122);
        for (int i = 0; i < 2_000; i++) {
            String key = "workflows/" + randomText(random) + "/" + randomText(random) + "x.yaml";
            assertThat(named(key).name().value())
                    .matches("[a-zA-Z0-9]+[a-zA-Z0-9._-]*")
                    .hasSizeLessThan(256);
        }
    }

    @Test
    void anEmptyPrefixTakesTheWholeBucket() {
        assertThat(new WorkflowNaming("").derive("finance/daily.yaml"))
                .isEqualTo(new Naming.Named(new WorkflowName("finance-daily"), Optional.of("finance")));
    }

    private Naming.Named named(String key) {
        return switch (naming.derive(key)) {
            case Naming.Named named -> named;
            case Naming.NotADefinition no -> throw new AssertionError(key + ": " + no.reason());
        };
    }

    private static String randomText(Random random) {
        return random.ints(random.nextInt(150), 1, 0x2FFFF)
                .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
