package dev.dagdrop.cli.validate;

import dev.dagdrop.definition.Validation;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * One file to check.
 *
 * @param name what findings call it
 * @param file where it lies; empty for standard input
 */
record InputFile(String name, Optional<Path> file) {
    static final InputFile STANDARD = new InputFile("<stdin>", Optional.empty());

    /** Reads no more than the examiner takes. */
    Validation examine(FileChecker checker, InputStream standardInput) throws IOException {
        if (file.isEmpty()) {
            return examineStream(checker, standardInput);
        }
        long size = Files.size(file.get());
        if (size > checker.maxBytes()) {
            return checker.tooLarge(size, name);
        }
        try (InputStream content = Files.newInputStream(file.get())) {
            return examineStream(checker, content);
        }
    }

    /** The size of a pipe, or of a file that grows, is known only when it was read. */
    private Validation examineStream(FileChecker checker, InputStream content) throws IOException {
        int limit = checker.maxBytes();
        byte[] start = content.readNBytes(limit + 1);
        if (start.length <= limit) {
            return checker.examine(start, name);
        }
        long rest = content.transferTo(OutputStream.nullOutputStream());
        return checker.tooLarge(start.length + rest, name);
    }
}
