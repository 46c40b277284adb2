package dev.dagdrop.cli.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class ParametersTest {

    private static final int LONGEST_BUCKET_NAME = 63;
    private static final int LONGEST_DESCRIPTION = 256;

    private final TemplateNode template = TemplateNode.load(Repository.file("template.yaml"));

    @Test
    void saysWhatEachIsForAndNeedsNone() {
        assertThat(template.at("Parameters").children()).hasSize(21).allSatisfy(parameter -> {
            assertThat(parameter.at("Description").text()).hasSizeGreaterThan(20);
            assertThat(parameter.has("Default")).as(parameter.path()).isTrue();
        });
    }

    @Test
    void saysWhatAPatternMeans() {
        assertThat(template.at("Parameters").children())
                .filteredOn(parameter -> parameter.has("AllowedPattern"))
                .isNotEmpty()
                .allSatisfy(parameter ->
                        assertThat(parameter.at("ConstraintDescription").text()).startsWith("must be"));
    }

    @Test
    void refusesABucketToCreateTogetherWithOneToAttachTo() {
        TemplateNode rule =
                template.at("Rules", "OneBucket", "Assertions").items().getFirst();

        assertThat(rule.everywhere("Ref")).containsExactlyInAnyOrder("BucketName", "ExistingBucketName");
        assertThat(rule.at("AssertDescription").text()).contains("BucketName", "ExistingBucketName", "not both");
    }

    /** Otherwise the alias goes on with the old environment: docs/decisions/0034. */
    @Test
    void publishAVersionWhenTheyChange() {
        Set<String> parameters = template.at("Parameters").children().stream()
                .map(TemplateNode::name)
                .collect(Collectors.toSet());
        for (TemplateNode function : FunctionsTest.functions(template)) {
            Set<String> inTheVersion = Stream.of(
                            Stream.of(
                                    template.at("Globals", "Function", "Environment"),
                                    function.at("Properties", "LoggingConfig")),
                            function.at("Properties").has("Environment")
                                    ? Stream.of(function.at("Properties", "Environment"))
                                    : Stream.<TemplateNode>empty())
                    .flatMap(nodes -> nodes)
                    .flatMap(this::withItsConditions)
                    .flatMap(Dependencies::references)
                    .filter(parameters::contains)
                    .collect(Collectors.toSet());

            assertThat(inTheVersion).hasSizeGreaterThanOrEqualTo(12);
            TemplateNode description = function.at("Properties", "VersionDescription");
            assertThat(withItsConditions(description)
                            .flatMap(Dependencies::references)
                            .distinct())
                    .as(function.name())
                    .containsExactlyInAnyOrderElementsOf(inTheVersion);
        }
    }

    private Stream<TemplateNode> withItsConditions(TemplateNode node) {
        return Stream.concat(Stream.of(node), node.everywhere("Fn::If").map(name -> template.at("Conditions", name)));
    }

    @Test
    void fitIntoTheDescriptionOfAVersion() {
        TemplateNode parameters = template.at("Parameters");
        String overrides = "DD999=warning" + ",DD999=warning".repeat(4);
        assertThat(overrides)
                .matches(parameters.at("CheckOverrides", "AllowedPattern").text());
        assertThat(overrides + ",DD999=warning")
                .doesNotMatch(parameters.at("CheckOverrides", "AllowedPattern").text());

        Map<String, String> longest = Map.ofEntries(
                Map.entry("BucketName", "b".repeat(LONGEST_BUCKET_NAME)),
                Map.entry(
                        "WorkflowPrefix",
                        "p".repeat(parameters.at("WorkflowPrefix", "MaxLength").number())),
                Map.entry(
                        "WorkflowRoleArn",
                        longestRole(
                                parameters.at("WorkflowRoleArn", "MaxLength").number())),
                Map.entry(
                        "TeamRolePath",
                        "t".repeat(parameters.at("TeamRolePath", "MaxLength").number())),
                Map.entry(
                        "MaxDefinitionBytes",
                        parameters.at("MaxDefinitionBytes", "MaxValue").text()),
                Map.entry("NoticeLevel", longest(parameters.at("NoticeLevel", "AllowedValues"))),
                Map.entry("LogLevel", longest(parameters.at("LogLevel", "AllowedValues"))),
                Map.entry("CheckOverrides", overrides),
                Map.entry("PruneVersions", "true"),
                Map.entry("UnknownTeam", "Refuse"),
                Map.entry("Monitoring", "Nothing"));

        assertThat(FunctionsTest.functions(template))
                .allSatisfy(function -> assertThat(new TemplateEvaluator(template, longest, Map.of())
                                .text(function.at("Properties", "VersionDescription")))
                        .hasSizeLessThanOrEqualTo(LONGEST_DESCRIPTION));
    }

    @Test
    void ofTheChecksStandInTheDescriptionInShort() {
        assertThat(versionDescription(Map.of())).endsWith(" P INFOK -");
        assertThat(versionDescription(Map.of("CheckOverrides", "DD105=warning,DD602=error")))
                .endsWith(" P INFOK 105w,602e");
    }

    @Test
    void ofWhatARemovalDoesStandInTheDescriptionAsOneLetter() {
        assertThat(versionDescription(Map.of("OnRemove", "Disable"))).endsWith(" P INFOD -");
        assertThat(versionDescription(Map.of("OnRemove", "Delete"))).endsWith(" P INFOX -");
    }

    private String versionDescription(Map<String, String> parameters) {
        TemplateNode function = FunctionsTest.functions(template).getFirst();
        return new TemplateEvaluator(template, parameters, Map.of())
                .text(function.at("Properties", "VersionDescription"));
    }

    @Test
    void ofPruningUnknownTeamsAndMetricsIsOneLetterEachInTheDescription() {
        assertThat(versionDescription(Map.of("PruneVersions", "true"))).endsWith(" P INFOKp -");
        assertThat(versionDescription(Map.of("UnknownTeam", "Refuse"))).endsWith(" P INFOKr -");
        assertThat(versionDescription(Map.of("Monitoring", "Nothing"))).endsWith(" P INFOKn -");
    }

    @Test
    void ofTheRoleStandsInTheDescriptionWithoutItsAccount() {
        assertThat(versionDescription(Map.of("WorkflowRoleArn", "arn:aws:iam::123456789012:role/team/daily")))
                .contains(" workflows/ role/team/daily 51200 ");
        assertThat(versionDescription(Map.of())).contains(" workflows/ - 51200 ");
    }

    private static String longestRole(int length) {
        String start = "arn:aws:iam::123456789012:role/";
        return start + "r".repeat(length - start.length());
    }

    private static String longest(TemplateNode values) {
        return values.texts().stream()
                .max(Comparator.comparingInt(String::length))
                .orElseThrow();
    }
}
