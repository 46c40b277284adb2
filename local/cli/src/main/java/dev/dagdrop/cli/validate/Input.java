package dev.dagdrop.cli.validate;

import dev.dagdrop.definition.Validator;
import dev.dagdrop.definition.Verdict;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * One definition to check.
 *
 * @param name what findings call it
 * @param file where it lies; empty for standard input
 */
record Input(String name, Optional<Path> file) {
    static final Input STANDARD = new Input("<stdin>", Optional.empty());

    /** Reads no more than the validator takes. */
    Verdict validate(Validator validator, InputStream standardInput) throws IOException {
        if (file.isEmpty()) {
            return validateStream(validator, standardInput);
        }
        long size = Files.size(file.get());
        if (size > validator.bounds().maxBytes()) {
            return validator.tooLarge(size);
        }
        try (InputStream content = Files.newInputStream(file.get())) {
            return validateStream(validator, content);
        }
    }

    /** The size of a pipe, or of a file that grows, is known only when it was read. */
    private static Verdict validateStream(Validator validator, InputStream content) throws IOException {
        int limit = validator.bounds().maxBytes();
        byte[] start = content.readNBytes(limit + 1);
        if (start.length <= limit) {
            return validator.validate(start);
        }
        long rest = content.transferTo(OutputStream.nullOutputStream());
        return validator.tooLarge(start.length + rest);
    }
}
