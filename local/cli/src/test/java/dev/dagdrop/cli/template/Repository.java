package dev.dagdrop.cli.template;

import java.nio.file.Path;

/** The checkout the tests run in, two levels below its root. */
final class Repository {
    private static final Path ROOT = Path.of("..", "..");

    private Repository() {}

    static Path file(String name) {
        return ROOT.resolve(name);
    }
}
