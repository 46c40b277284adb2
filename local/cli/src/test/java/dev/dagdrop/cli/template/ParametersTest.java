package dev.dagdrop.cli.template;

import static org.assertj.core.api.Assertions.assertThat;

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
        assertThat(template.at("Parameters").children()).hasSize(8).allSatisfy(parameter -> {
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
                            template.at("Globals", "Function", "Environment"),
                            function.at("Properties", "LoggingConfig"))
                    .flatMap(Dependencies::references)
                    .filter(parameters::contains)
                    .collect(Collectors.toSet());

            assertThat(inTheVersion).hasSize(7);
            assertThat(Dependencies.references(function.at("Properties", "VersionDescription")))
                    .as(function.name())
                    .containsExactlyInAnyOrderElementsOf(inTheVersion);
        }
    }

    @Test
    void fitIntoTheDescriptionOfAVersion() {
        TemplateNode parameters = template.at("Parameters");
        int longest = LONGEST_BUCKET_NAME
                + parameters.at("WorkflowPrefix", "MaxLength").number()
                + parameters.at("WorkflowRoleArn", "MaxLength").number()
                + parameters.at("MaxDefinitionBytes", "MaxValue").text().length()
                + longest(parameters.at("NoticeLevel", "AllowedValues"))
                + longest(parameters.at("LogLevel", "AllowedValues"));
        int spaces = 5;

        assertThat(longest + spaces).isLessThanOrEqualTo(LONGEST_DESCRIPTION);
    }

    private static int longest(TemplateNode values) {
        return values.texts().stream().mapToInt(String::length).max().orElseThrow();
    }
}
