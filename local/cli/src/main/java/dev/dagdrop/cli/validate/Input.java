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
record Input(String name, Optional<Path> file) {
    static final Input STANDARD = new Input("<stdin>", Optional.empty());

    /** Reads no more than the examiner takes. */
    Validation examine(Examiner examiner, InputStream standardInput) throws IOException {
        if (file.isEmpty()) {
            return examineStream(examiner, standardInput);
        }
        long size = Files.size(file.get());
        if (size > examiner.maxBytes()) {
            return examiner.tooLarge(size, name);
        }
        try (InputStream content = Files.newInputStream(file.get())) {
            return examineStream(examiner, content);
        }
    }

    /** The size of a pipe, or of a file that grows, is known only when it was read. */
    private Validation examineStream(Examiner examiner, InputStream content) throws IOException {
        int limit = examiner.maxBytes();
        byte[] start = content.readNBytes(limit + 1);
        if (start.length <= limit) {
            return examiner.examine(start, name);
        }
        long rest = content.transferTo(OutputStream.nullOutputStream());
        return examiner.tooLarge(start.length + rest, name);
    }
}
