package dev.dagdrop.cli.template;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MonitoringTest {

    private final TemplateNode template = TemplateNode.load(Repository.file("template.yaml"));
    private final TemplateNode monitoring = TemplateNode.load(Repository.file("monitoring.yaml"));
    private final TemplateNode stack = template.at("Resources", "MonitoringStack");

    @Test
    void isANestedStackThatIsLeftOutWithNothingToWatch() {
        assertThat(stack.at("Type").text()).isEqualTo("AWS::Serverless::Application");
        assertThat(stack.at("Properties", "Location").text()).isEqualTo("monitoring.yaml");
        assertThat(stack.at("Condition").text()).isEqualTo("HasAlarms");
        assertThat(template.at("Conditions", "HasAlarms").everywhere("Ref")).containsExactly("Monitoring");
    }

    @Test
    void isGivenEveryParameterItHasAndNoOther() {
        assertThat(stack.at("Properties", "Parameters").children())
                .extracting(TemplateNode::name)
                .containsExactlyInAnyOrderElementsOf(monitoring.at("Parameters").children().stream()
                        .map(TemplateNode::name)
                        .toList());
    }

    /** A scheduled comparison that fails has no other report. */
    @ParameterizedTest
    @CsvSource({
        "IntakeDeadLetterAlarm, ApproximateNumberOfMessagesVisible, IntakeDeadLetterQueue",
        "TeamDeadLetterAlarm, ApproximateNumberOfMessagesVisible, TeamDeadLetterQueue",
        "RegisterWorkflowErrorsAlarm, Errors, RegisterWorkflowFunction",
        "RegisterQueuedErrorsAlarm, Errors, RegisterQueuedFunction",
        "ReconcileErrorsAlarm, Errors, ReconcileBucketFunction",
        "OnboardErrorsAlarm, Errors, OnboardTeamFunction"
    })
    void watches(String alarm, String metric, String resource) {
        TemplateNode properties = monitoring.at("Resources", alarm, "Properties");

        assertThat(properties.at("MetricName").text()).isEqualTo(metric);
        assertThat(properties.at("Dimensions").everywhere("Ref")).containsExactly(resource);
        assertThat(properties.at("Threshold").number()).isZero();
        assertThat(stack.at("Properties", "Parameters").has(resource)).isTrue();
    }

    @Test
    void tellsOneTopicOfEachAlarmAndOfItsEnd() {
        List<TemplateNode> alarms = monitoring.at("Resources").children().stream()
                .filter(resource -> resource.at("Type").text().equals("AWS::CloudWatch::Alarm"))
                .toList();

        assertThat(alarms).hasSizeGreaterThan(15).allSatisfy(alarm -> {
            TemplateNode properties = alarm.at("Properties");
            assertThat(properties.at("AlarmDescription").text()).startsWith("dagdrop, ");
            assertThat(properties.at("AlarmActions").value())
                    .isEqualTo(properties.at("OKActions").value());
        });
    }

    @Test
    void drawsADashboardThatIsJson() throws IOException {
        TemplateNode body = monitoring.at("Resources", "Dashboard", "Properties", "DashboardBody", "Fn::Sub");
        JsonNode widgets = new ObjectMapper().readTree(body.text()).path("widgets");

        assertThat(widgets).hasSizeGreaterThan(10);
        assertThat(widgets.findValuesAsText("expression"))
                .hasSize(2)
                .allMatch(search -> search.contains("MetricName=\"Uploads\" function=\"${Register"));
    }
}
