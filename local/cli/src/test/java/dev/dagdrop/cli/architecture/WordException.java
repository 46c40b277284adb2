package dev.dagdrop.cli.architecture;

import java.util.List;

/**
 * A place where a banned word may be.
 *
 * @param file what the path of the file begins with
 * @param text a part of the line, in lower case
 * @param reason why it may be there
 */
record WordException(String file, String text, String reason) {
    static final List<WordException> ALL = List.of(
            new WordException("local/cli/src/test/java/dev/dagdrop/cli/architecture/", "", "the lists of words"),
            new WordException("docs/style.md", "", "the page that lists the words"));

    boolean holdsFor(String path, String line) {
        return path.startsWith(file) && line.contains(text);
    }
}
