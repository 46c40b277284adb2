package dev.dagdrop.cli.template;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dagdrop.functions.register.AotTraining;
import dev.dagdrop.registration.aws.Configuration;
import dev.dagdrop.registration.aws.QueueConfiguration;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** CI builds no image, but the parts of one must agree. */
final class ContainerImageTest {
    private final TemplateNode template = TemplateNode.load(Repository.file("template.yaml"));
    private final String dockerfile;
    private final String build;

    ContainerImageTest() throws IOException {
        dockerfile = Files.readString(Repository.file("container/Dockerfile"));
        build = Files.readString(Repository.file("container/build"));
    }

    @Test
    void startsTheHandlerOfTheTemplate() {
        String handler = template.at("Resources", "RegisterWorkflowFunction", "Properties", "Handler")
                .text();

        assertThat(found("CMD \\[\"(.*)\"]")).isEqualTo(handler);
    }

    @Test
    void everyJarOfTheClassPathIsCopiedAndNoOther() {
        List<String> copied = Arrays.stream(found(build, "for jar in (.*); do").split(" "))
                .map(jar -> "lib/" + jar + ".jar")
                .toList();

        assertThat(found("ENV CLASSPATH=(.*)").split(":"))
                .containsAll(copied)
                .contains("lib/dagdrop-register-workflow.jar")
                .hasSize(copied.size() + 1);
    }

    @Test
    void theTrainingFindsItsProgramAndWhatItReads() {
        String training = found("(?s)\nRUN (.*?)\n\n");
        Map<String, String> environment = new HashMap<>();
        Matcher variable = Pattern.compile("([A-Z_]+)=(\\S+)").matcher(training);
        while (variable.find()) {
            environment.put(variable.group(1), variable.group(2));
        }

        assertThat(training).contains(AotTraining.class.getName());
        assertThat(Configuration.of(environment).tableName()).isEqualTo("training");
        assertThat(QueueConfiguration.of(environment).intakeUrl()).endsWith("/training");
    }

    /** The JVM refuses a cache that was trained with another collector, and the compiled code would not be the same. */
    @Test
    void isTrainedWithTheOptionsItRunsWith() {
        String training = found("(?s)\nRUN (.*?)\n\n");
        String options = template.at("Globals", "Function", "Environment", "Variables", "JAVA_TOOL_OPTIONS")
                .text();

        assertThat(training)
                .contains(options.split(" "))
                .contains("-XX:+UseSerialGC", "-XX:AOTCacheOutput=dagdrop.aot");
        assertThat(found("ENTRYPOINT \\[(.*)]")).contains("-XX:+UseSerialGC", "-XX:AOTCache=dagdrop.aot");
    }

    private String found(String pattern) {
        return found(dockerfile, pattern);
    }

    private static String found(String text, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as("%s in %s", pattern, text).isTrue();
        return matcher.group(1);
    }
}
