package dev.dagdrop.cli.template;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * A version keeps the environment and the log level it was published with, and a changed description publishes one:
 * docs/decisions/lambda-settings.md.
 */
final class VersionsTest {

    private static final int LONGEST_BUCKET_NAME = 63;
    private static final int LONGEST_DESCRIPTION = 256;
    private static final String ROLE = "arn:aws:iam::123456789012:role/";

    /** What Ref and GetAtt give in one stack. */
    private static final Map<String, String> STACK = Map.ofEntries(
            Map.entry("AWS::AccountId", "123456789012"),
            Map.entry("AWS::Region", "eu-central-1"),
            Map.entry("RegistrationTable", "table"),
            Map.entry("NoticeTopic", "topic"),
            Map.entry("WorkflowRole.Arn", ROLE + "dagdrop/created"),
            Map.entry("IntakeQueue", "intake"),
            Map.entry("IntakeDeadLetterQueue", "intake-dead-letters"),
            Map.entry("TeamQueue", "team"),
            Map.entry("TeamDeadLetterQueue", "team-dead-letters"));

    /** Values that differ from the default; where a parameter has a list of values, all of them are tried. */
    private static final Map<String, List<String>> VALUES = Map.ofEntries(
            Map.entry("BucketName", List.of("first", "second", "dagdrop-123456789012-eu-central-1")),
            Map.entry("ExistingBucketName", List.of("first", "second")),
            Map.entry("WorkflowPrefix", List.of("dags/", "dags/daily/")),
            Map.entry(
                    "WorkflowRoleArn",
                    List.of(
                            "arn:aws:iam::111122223333:role/wf",
                            ROLE + "wf",
                            "arn:aws-cn:iam::123456789012:role/wf",
                            ROLE + "path/wf")),
            Map.entry("TeamRolePath", List.of("/teams/", "/teams/a/")),
            Map.entry("ProfileAdministratorArn", List.of(ROLE + "platform")),
            Map.entry("MaxDefinitionBytes", List.of("1024", "102400")),
            Map.entry("NotificationEmail", List.of("team@example.com")),
            Map.entry(
                    "CheckOverrides",
                    List.of("DD105=warning", "DD105=error", "DD105=warning,DD602=error", "DD105=error,DD602=warning")),
            Map.entry("ReconcileSchedule", List.of("rate(2 days)", "")),
            Map.entry("KmsKeyArn", List.of("arn:aws:kms:eu-central-1:123456789012:key/1")),
            Map.entry("ExistingBucketKmsKeyArn", List.of("arn:aws:kms:eu-central-1:123456789012:key/2")),
            Map.entry("AlarmTopicArn", List.of("arn:aws:sns:eu-central-1:123456789012:alarms")),
            Map.entry("RefusalsPerHour", List.of("1")),
            Map.entry("QuietDays", List.of("7")));

    private final TemplateNode template = TemplateNode.load(Repository.file("template.yaml"));
    private final TemplateNode parameters = template.at("Parameters");

    /** In both directions, over every pair of these stacks. */
    @Test
    void arePublishedExactlyWhereWhatTheyKeepDiffers() {
        for (TemplateNode function : FunctionsTest.functions(template)) {
            Map<String, Map<String, String>> kept = new HashMap<>();
            Map<Map<String, String>, String> described = new HashMap<>();
            for (Map<String, String> stack : stacks()) {
                String description = description(function, stack);
                Map<String, String> keeps = kept(function, stack);

                assertThat(kept.computeIfAbsent(description, key -> keeps))
                        .as("%s of %s is described as \"%s\"", function.name(), stack, description)
                        .isEqualTo(keeps);
                assertThat(described.computeIfAbsent(keeps, key -> description))
                        .as("%s of %s", function.name(), stack)
                        .isEqualTo(description);
            }
            assertThat(kept.size()).isGreaterThan(60);
        }
    }

    @Test
    void arePublishedWhenTheAccountOfTheRoleIsCorrected() throws IOException {
        JsonNode parameters = Repository.caseFile("role-account-corrected/parameters.json");
        Map<String, String> wrong = role(parameters.path(0));
        Map<String, String> right = role(parameters.path(1));

        assertThat(FunctionsTest.functions(template)).allSatisfy(function -> {
            assertThat(kept(function, wrong)).isNotEqualTo(kept(function, right));
            assertThat(description(function, wrong)).isNotEqualTo(description(function, right));
        });
    }

    private static Map<String, String> role(JsonNode parameters) {
        return Map.of("WorkflowRoleArn", parameters.path("WorkflowRoleArn").asText());
    }

    @Test
    void knowAValueForEachParameter() {
        Set<String> names =
                parameters.children().stream().map(TemplateNode::name).collect(Collectors.toSet());

        assertThat(names).allSatisfy(name -> assertThat(values(name)).isNotEmpty());
        assertThat(names).containsAll(VALUES.keySet());
    }

    @Test
    void fitIntoTheirDescription() {
        String overrides = "DD999=warning" + ",DD999=warning".repeat(4);
        String pattern = parameters.at("CheckOverrides", "AllowedPattern").text();
        assertThat(overrides).matches(pattern);
        assertThat(overrides + ",DD999=warning").doesNotMatch(pattern);
        Map<String, String> longest = new HashMap<>(Map.of(
                "BucketName", "b".repeat(LONGEST_BUCKET_NAME),
                "WorkflowPrefix", "p".repeat(maximum("WorkflowPrefix")),
                "WorkflowRoleArn", ROLE + "r".repeat(maximum("WorkflowRoleArn") - ROLE.length()),
                "TeamRolePath", "t".repeat(maximum("TeamRolePath")),
                "MaxDefinitionBytes",
                        parameters.at("MaxDefinitionBytes", "MaxValue").text(),
                "CheckOverrides", overrides));
        longest.put("UnknownTeam", "Refuse");

        assertThat(FunctionsTest.functions(template))
                .allSatisfy(function ->
                        assertThat(description(function, longest)).hasSizeLessThanOrEqualTo(LONGEST_DESCRIPTION))
                .extracting(function -> description(function, longest).length())
                .contains(LONGEST_DESCRIPTION);
    }

    @Test
    void areDescribedAlikeExceptForThePathOfRoles() {
        Map<String, String> stack = Map.of("BucketName", "first", "CheckOverrides", "DD105=warning,DD602=error");

        assertThat(FunctionsTest.functions(template))
                .extracting(function -> description(function, stack))
                .containsExactly(
                        "first workflows/  105w,602e 51200PIKkum",
                        "first workflows/  105w,602e 51200PIKkum",
                        "first workflows/  105w,602e 51200PIKkum",
                        "first workflows/ /dagdrop/  105w,602e 51200PIKkum");
    }

    /** Three stacks, and each of them with every value of every parameter. */
    private List<Map<String, String>> stacks() {
        List<Map<String, String>> stacks = new ArrayList<>();
        for (Map<String, String> start : List.of(
                Map.<String, String>of(),
                Map.of("ExistingBucketName", "third", "WorkflowRoleArn", ROLE + "other", "Monitoring", "Nothing"),
                Map.of("BucketName", "fourth", "CheckOverrides", "DD201=error", "OnRemove", "Delete"))) {
            stacks.add(start);
            for (TemplateNode parameter : parameters.children()) {
                for (String value : values(parameter.name())) {
                    Map<String, String> changed = new HashMap<>(start);
                    changed.put(parameter.name(), value);
                    stacks.add(changed);
                }
            }
        }
        // The two are never given together: rule OneBucket.
        stacks.removeIf(stack -> stack.containsKey("BucketName")
                && !stack.getOrDefault("ExistingBucketName", "").isEmpty());
        return stacks;
    }

    private List<String> values(String parameter) {
        TemplateNode declared = parameters.at(parameter);
        return declared.has("AllowedValues")
                ? declared.at("AllowedValues").texts()
                : VALUES.getOrDefault(parameter, List.of());
    }

    private String description(TemplateNode function, Map<String, String> stack) {
        return evaluator(stack).text(function.at("Properties", "VersionDescription"));
    }

    private Map<String, String> kept(TemplateNode function, Map<String, String> stack) {
        Map<String, String> kept = evaluator(stack).environment(function.name());
        TemplateNode level = function.at("Properties", "LoggingConfig", "ApplicationLogLevel");
        kept.put("log level", evaluator(stack).text(level));
        return kept;
    }

    private TemplateEvaluator evaluator(Map<String, String> stack) {
        return new TemplateEvaluator(template, stack, STACK);
    }

    private int maximum(String parameter) {
        return parameters.at(parameter, "MaxLength").number();
    }
}
