package dev.dagdrop.registration.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkflowNamingTest {
    private final WorkflowNaming naming = new WorkflowNaming("workflows/");

    @ParameterizedTest
    @CsvSource({
        "workflows/finance/daily.yaml,             finance.daily",
        "workflows/finance/daily.yml,              finance.daily",
        "workflows/finance/DAILY.YAML,             finance.DAILY",
        "workflows/finance/daily.YamL,             finance.daily",
        "workflows/finance/emea/q1/close.yaml,     finance.emea.q1.close",
        "workflows/daily.yaml,                     daily",
        "workflows/finance/daily report (1).yaml,  finance.daily-report-1-",
        "workflows/finance/a - b -- c.yaml,        finance.a-b-c",
        "workflows/finance//daily.yaml,            finance.daily",
        "workflows/finance/v1.2_final.yaml,        finance.v1-2_final",
        "workflows/finance/_private.yaml,          finance._private",
        "workflows/finance/daily.yaml.yaml,        finance.daily-yaml",
        "workflows/finance/übersicht.yaml,         finance.-bersicht",
        "workflows/_private.yaml,                  private"
    })
    void derivesTheNameFromFoldersAndFile(String key, String name) {
        assertThat(named(key).name().value()).isEqualTo(name);
    }

    @Test
    void takesTheFirstFolderForTheTeamAsItIs() {
        assertThat(named("workflows/finance/emea/daily.yaml").team()).contains("finance");
        assertThat(named("workflows/my team/daily.yaml").team()).contains("my team");
        assertThat(named("workflows/daily.yaml").team()).isEmpty();
    }

    @Test
    void foldersDoNotCollideWithDashes() {
        assertThat(name("workflows/a/b-c.yaml")).isNotEqualTo(name("workflows/a-b/c.yaml"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"workflows/finance.daily.yaml", "workflows/finance%2Fdaily.yaml"})
    void aFileOutsideEveryFolderCannotTakeATeamsName(String key) {
        assertThat(name(key)).doesNotContain(".").startsWith("finance-");
        assertThat(named(key).team()).isEmpty();
    }

    @Test
    void whatLiesBehindAnEmptyFolderBelongsToNoTeam() {
        Naming.Named named = named("workflows//finance/daily.yaml");

        assertThat(named.team()).isEmpty();
        assertThat(named.name().value()).doesNotStartWith("finance").endsWith(".finance.daily");
    }

    @ParameterizedTest
    @ValueSource(strings = {"finance", "Finance", "a-b", "a-b-", "a_b", "9", "team-20261122x", "20261122"})
    void aTeamThatTheServiceTakesAsItIsKeepsItsName(String team) {
        assertThat(WorkflowNaming.teamPart(team)).isEqualTo(team);
    }

    @ParameterizedTest
    @CsvSource({
        "a b,              a-b",
        "a.b,              a-b",
        "a--b,             a-b",
        "_private,         private",
        "-a,               a",
        "finance-1234abcd, finance-1234abcd",
        "b!,               b"
    })
    void aTeamThatMustBeChangedGetsDigitsOfItsOwn(String team, String beginning) {
        assertThat(WorkflowNaming.teamPart(team)).matches(beginning + "-[0-9a-f]{8}");
    }

    @Test
    void teamsThatLookAlikeOnceChangedStayApart() {
        assertThat(new String[] {"a-b", "a b", "a.b", "a--b", "a_b", "a-b-", "-a-b", "A-b", "a+b", "a%20b"})
                .extracting(WorkflowNaming::teamPart)
                .doesNotHaveDuplicates();
    }

    @Test
    void noFolderCanBeNamedAfterTheDigitsOfAnother() {
        String part = WorkflowNaming.teamPart("a b");

        assertThat(WorkflowNaming.teamPart(part)).isNotEqualTo(part).startsWith(part);
    }

    @Test
    void aTeamsPartHas64CharactersAtMost() {
        String longest = "t".repeat(64);

        assertThat(WorkflowNaming.teamPart(longest)).isEqualTo(longest);
        assertThat(WorkflowNaming.teamPart(longest + "u")).hasSize(64).matches("t+-[0-9a-f]{8}");
        assertThat(WorkflowNaming.teamPart(longest + "u")).isNotEqualTo(WorkflowNaming.teamPart(longest + "v"));
    }

    @Test
    void tellsNamesApartOfWhichNoLetterIsLeft() {
        assertThat(name("workflows/finance/日報.yaml"))
                .matches("finance\\.[0-9a-f]{8}")
                .isNotEqualTo(name("workflows/finance/月報.yaml"));
        assertThat(name("workflows/経理/daily.yaml"))
                .matches("[0-9a-f]{8}-[0-9a-f]{8}\\.daily")
                .isNotEqualTo(name("workflows/人事/daily.yaml"));
    }

    @Test
    void cutsALongNameAndKeepsItUniqueAndItsTeamReadable() {
        String team = "t".repeat(64);
        String beginning = "workflows/" + team + "/" + "a".repeat(300);

        assertThat(name(beginning + "1.yaml"))
                .hasSize(WorkflowName.MAX_LENGTH)
                .matches(team + "\\.a+-[0-9a-f]{8}")
                .isNotEqualTo(name(beginning + "2.yaml"));
    }

    @Test
    void aNameOfTheServicesLengthIsNotCut() {
        String file = "f".repeat(WorkflowName.MAX_LENGTH - "finance.".length());

        assertThat(name("workflows/finance/" + file + ".yaml")).isEqualTo("finance." + file);
        assertThat(name("workflows/finance/" + file + "f.yaml"))
                .hasSize(WorkflowName.MAX_LENGTH)
                .matches("finance\\.f+-[0-9a-f]{8}");
    }

    @Test
    void twoKeysOfATeamCanMeetInOneName() {
        assertThat(name("workflows/a/b c.yaml"))
                .isEqualTo(name("workflows/a/b-c.yaml"))
                .isEqualTo(name("workflows/a/b-c.yml"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "workflows/",
                "workflows/finance/readme.md",
                "workflows/finance/",
                "workflows/finance/a.yaml/",
                "workflows/finance/.yaml",
                "workflows/.yaml",
                "workflows/x.yaml ",
                "workflows/finance/daily.yaml.bak",
                "other/finance/daily.yaml",
                "Workflows/finance/daily.yaml"
            })
    void leavesOtherKeysAlone(String key) {
        assertThat(naming.derive(key)).isInstanceOf(Naming.NotADefinition.class);
    }

    @Test
    void anEmptyPrefixTakesTheWholeBucket() {
        assertThat(new WorkflowNaming("").derive("finance/daily.yaml"))
                .isEqualTo(new Naming.Named(new WorkflowName("finance.daily"), Optional.of("finance")));
    }

    private String name(String key) {
        return named(key).name().value();
    }

    private Naming.Named named(String key) {
        return switch (naming.derive(key)) {
            case Naming.Named named -> named;
            case Naming.NotADefinition no -> throw new AssertionError(key + ": " + no.reason());
        };
    }
}
