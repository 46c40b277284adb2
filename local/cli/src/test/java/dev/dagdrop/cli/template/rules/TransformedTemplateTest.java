package dev.dagdrop.cli.template.rules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Skipped where python3 has no aws-sam-translator: pip install -r .ci/requirements.txt. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class TransformedTemplateTest {

    private static final Path SCRIPT = Path.of("..", "..", ".ci", "transform-template");

    private JsonNode template = new ObjectMapper().createObjectNode();

    /** The stack and the one nested in it, as one template. */
    @BeforeAll
    void transform() throws IOException, InterruptedException {
        ObjectNode whole = transformed();
        whole.withObject("Resources")
                .setAll(transformed("--file", "monitoring.yaml").withObject("Resources"));
        template = whole;
        assertThat(TemplateResource.of(template, "AWS::Lambda::Version")).hasSizeGreaterThan(2);
        assertThat(TemplateResource.of(template, "AWS::CloudWatch::Alarm")).hasSizeGreaterThan(2);
    }

    private static ObjectNode transformed(String... arguments) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(Stream.concat(Stream.of(SCRIPT.toString()), Stream.of(arguments))
                        .toList())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String json = new String(process.getInputStream().readAllBytes(), UTF_8);
        assumeTrue(process.waitFor() == 0, "the templates were not transformed: is aws-sam-translator installed?");
        return new ObjectMapper().readValue(json, ObjectNode.class);
    }

    @ParameterizedTest
    @EnumSource
    void keeps(TemplateRule rule) {
        assertThat(rule.brokenBy(template)).as(rule.toString()).isEmpty();
    }

    static Stream<RuleViolation> breaches() {
        return RuleViolation.all();
    }

    @ParameterizedTest
    @MethodSource("breaches")
    void isFoundOutWhenItBreaks(RuleViolation breach) {
        assertThat(breach.rule().brokenBy(breach.of(template))).contains(breach.place());
    }

    @ParameterizedTest
    @EnumSource
    void hasABreachFor(TemplateRule rule) {
        List<TemplateRule> proved = RuleViolation.all().map(RuleViolation::rule).toList();

        assertThat(proved).contains(rule);
    }
}
