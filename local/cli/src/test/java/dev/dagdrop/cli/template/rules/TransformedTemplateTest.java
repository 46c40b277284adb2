package dev.dagdrop.cli.template.rules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
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

    @BeforeAll
    void transform() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(SCRIPT.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String json = new String(process.getInputStream().readAllBytes(), UTF_8);
        assumeTrue(process.waitFor() == 0, "template.yaml was not transformed: is aws-sam-translator installed?");
        template = new ObjectMapper().readTree(json);
        assertThat(Resource.of(template, "AWS::Lambda::Version")).hasSizeGreaterThan(2);
    }

    @ParameterizedTest
    @EnumSource
    void keeps(Rule rule) {
        assertThat(rule.brokenBy(template)).as(rule.toString()).isEmpty();
    }

    static Stream<Breach> breaches() {
        return Breach.all();
    }

    @ParameterizedTest
    @MethodSource("breaches")
    void isFoundOutWhenItBreaks(Breach breach) {
        assertThat(breach.rule().brokenBy(breach.of(template))).contains(breach.place());
    }

    @ParameterizedTest
    @EnumSource
    void hasABreachFor(Rule rule) {
        List<Rule> proved = Breach.all().map(Breach::rule).toList();

        assertThat(proved).contains(rule);
    }
}
