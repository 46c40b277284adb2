package dev.dagdrop.cli.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dagdrop.cli.template.TemplateNode;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;

/** What sam would upload, and how template.yaml starts it. */
final class DeploymentPackage {
    static final Path REPOSITORY = Path.of("..", "..");

    private static final TemplateNode TEMPLATE = TemplateNode.load(REPOSITORY.resolve("template.yaml"));

    private DeploymentPackage() {}

    /** Fills a folder with what the last build packaged of the registering functions, as the Makefile does. */
    static Path assemble(Path folder) throws IOException {
        return assemble("register-workflow", folder);
    }

    /** Fills a folder with what the last build packaged of a module in functions/, as the Makefile does. */
    static Path assemble(String module, Path folder) throws IOException {
        copy(packaged(module), folder.resolve("lib"), Set.of());
        return folder;
    }

    /** Where the last build put the jar of a module in functions/. */
    static Path packaged(String module) {
        Path lib = REPOSITORY.resolve("functions").resolve(module).resolve("target/function/lib");
        assertThat(lib)
                .as("%s is made by the package phase: run ./mvnw verify rather than ./mvnw test", lib)
                .isDirectory();
        return lib;
    }

    /** The handler of a function, by its logical id. */
    static String handler(String function) {
        return TEMPLATE.at("Resources", function, "Properties", "Handler").text();
    }

    /** Copies a tree without the files and folders of these names. */
    static void copy(Path from, Path to, Set<String> without) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                if (without.contains(folder.getFileName().toString())) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                Files.createDirectories(to.resolve(from.relativize(folder)));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (!without.contains(file.getFileName().toString())) {
                    Files.copy(file, to.resolve(from.relativize(file)));
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
