package dev.dagdrop.cli.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The template for who deploys the registering functions as an image is made of template.yaml. */
final class ImageTemplateTest {
    private static final String IMAGE = "123456789012.dkr.ecr.eu-central-1.amazonaws.com/dagdrop:1";
    private static final List<String> REGISTERING = List.of("RegisterWorkflowFunction", "RegisterQueuedFunction");
    private static final List<String> PACKAGES = List.of("ReconcileBucketFunction", "OnboardTeamFunction");

    private final TemplateNode packages = TemplateNode.load(Repository.file("template.yaml"));
    private TemplateNode images;

    @BeforeEach
    void make(@TempDir Path folder) throws IOException, InterruptedException {
        Path file = folder.resolve("image-template.yaml");
        Process process = new ProcessBuilder(
                        Repository.file("container/template").toString(), IMAGE)
                .redirectOutput(file.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertThat(process.waitFor()).isZero();
        assertThat(Files.size(file)).isPositive();
        images = TemplateNode.load(file);
    }

    @Test
    void theRegisteringFunctionsAreTheImageWithTheHandlersOfThePackage() {
        for (String function : REGISTERING) {
            TemplateNode properties = images.at("Resources", function, "Properties");

            assertThat(properties.at("PackageType").text()).isEqualTo("Image");
            assertThat(properties.at("ImageUri").text()).isEqualTo(IMAGE);
            assertThat(properties.at("ImageConfig", "Command").texts())
                    .containsExactly(packages.at("Resources", function, "Properties", "Handler")
                            .text());
        }
    }

    /** Lambda refuses all of these for an image, and Globals would give them to it. */
    @Test
    void theyHaveNothingThatOnlyPackagesHave() {
        for (String property : List.of("Handler", "Runtime", "CodeUri", "SnapStart")) {
            assertThat(images.at("Globals", "Function").has(property)).isFalse();
            REGISTERING.forEach(function -> assertThat(
                            images.at("Resources", function, "Properties").has(property))
                    .isFalse());
        }
        REGISTERING.forEach(function ->
                assertThat(images.at("Resources", function).has("Metadata")).isFalse());
    }

    @Test
    void theOtherFunctionsStayThePackagesTheyAre() {
        for (String function : PACKAGES) {
            TemplateNode properties = images.at("Resources", function, "Properties");

            assertThat(images.at("Resources", function, "Metadata").value())
                    .isEqualTo(packages.at("Resources", function, "Metadata").value());
            for (String moved : List.of("Runtime", "CodeUri", "SnapStart")) {
                assertThat(properties.at(moved).value())
                        .isEqualTo(packages.at("Globals", "Function", moved).value());
            }
        }
    }

    @Test
    void nothingElseIsChanged() {
        assertThat(rest(images)).isEqualTo(rest(packages));
    }

    private static Map<?, ?> rest(TemplateNode template) {
        Map<?, ?> all = (Map<?, ?>) template.value();
        Map<?, ?> globals = (Map<?, ?>) template.at("Globals", "Function").value();
        globals.keySet().removeAll(List.of("Runtime", "CodeUri", "SnapStart"));
        Map<?, ?> resources = (Map<?, ?>) template.at("Resources").value();
        resources.keySet().removeAll(REGISTERING);
        PACKAGES.forEach(function -> ((Map<?, ?>)
                        template.at("Resources", function, "Properties").value())
                .keySet()
                .removeAll(List.of("Runtime", "CodeUri", "SnapStart")));
        return all;
    }
}
