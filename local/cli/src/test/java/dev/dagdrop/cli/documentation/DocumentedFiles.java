package dev.dagdrop.cli.documentation;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The checkout the tests run in, two levels below its root. */
final class DocumentedFiles {
    static final Path ROOT = Path.of("..", "..").toAbsolutePath().normalize();

    /** What builds and tools leave behind. */
    private static final Set<String> LEFT_OUT = Set.of("target", ".git", ".aws-sam", ".cifuzz-corpus", "node_modules");

    private DocumentedFiles() {}

    /** The paths of all files in a folder, as the root of the checkout sees them, with slashes; empty for the root. */
    static List<String> files(String folder) throws IOException {
        List<String> found = new ArrayList<>();
        Files.walkFileTree(ROOT.resolve(folder), new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return LEFT_OUT.contains(folder.toFile().getName())
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                found.add(ROOT.relativize(file).toString().replace('\\', '/'));
                return FileVisitResult.CONTINUE;
            }
        });
        return found.stream().sorted().toList();
    }

    static String read(String file) throws IOException {
        return Files.readString(ROOT.resolve(file));
    }
}
