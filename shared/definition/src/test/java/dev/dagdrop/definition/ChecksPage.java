package dev.dagdrop.definition;

import dev.dagdrop.definition.check.Rule;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Writes docs/checks.md from the rules, their pages and their example files. */
final class ChecksPage {
    private static final String FENCE = "```";
    private static final int MOST_BAD_EXAMPLES = 2;
    private static final int MOST_LINES = 40;
    private static final int MOST_COLUMNS = 200;
    private static final List<String> SUBJECTS = List.of(
            "Bounds",
            "YAML",
            "The DAG",
            "The schedule",
            "Tasks and operators",
            "Values",
            "Dependencies",
            "Templates",
            "Others",
            "Others");

    private final Path examples;

    /**
     * A page over example files.
     *
     * @param examples the folder that has one folder per rule
     */
    ChecksPage(Path examples) {
        this.examples = examples;
    }

    /** The whole page. */
    String write(List<Rule> rules) throws IOException {
        StringBuilder page = new StringBuilder("""
                # Checks

                Every rule that `./dagdrop validate` and the deployed function check, with examples and what is printed about
                them. This page is written from the code and its example files; `make docs` writes it anew.

                An **error** rejects the definition: the service would certainly refuse it, or it would certainly break. A
                **warning** is delivered with the workflow. `CheckOverrides=DD105=warning,DD602=warning` (a parameter of the
                stack; `--override` on the command line) makes a rule the other of the two. The bounds DD001 to DD099 protect the
                reader and stay errors.

                | rule | severity | demands |
                | --- | --- | --- |
                """);
        for (Rule rule : rules) {
            page.append("| [%s](#%s) | %s | %s |\n"
                    .formatted(
                            rule.id(),
                            anchor(rule),
                            severity(rule),
                            rule.summary().replace("|", "\\|")));
        }
        String subject = "";
        for (Rule rule : rules) {
            String next = SUBJECTS.get(rule.id().value().charAt(2) - '0');
            if (!next.equals(subject)) {
                page.append("\n## ").append(next).append('\n');
                subject = next;
            }
            section(rule, page);
        }
        return page.toString();
    }

    private void section(Rule rule, StringBuilder page) throws IOException {
        Path folder = examples.resolve(rule.id() + "-" + rule.name());
        page.append("\n### ")
                .append(rule.id())
                .append("\n\n**")
                .append(rule.summary())
                .append("** ");
        page.append(severity(rule).equals("error") ? "Error" : "Warning");
        page.append(" ([source](").append(rule.source()).append(")).\n");
        Path explanation = folder.resolve("page.md");
        if (Files.exists(explanation)) {
            page.append('\n').append(Files.readString(explanation).strip()).append('\n');
        }
        for (Path bad : files(folder, "bad-").stream().limit(MOST_BAD_EXAMPLES).toList()) {
            example(bad, page);
            Path printed = bad.resolveSibling(name(bad).replace(".yaml", ".txt"));
            fenced("text", Files.readString(printed), page);
        }
        for (Path good : files(folder, "good-").stream().limit(1).toList()) {
            page.append("\nNothing is said about:\n");
            example(good, page);
        }
    }

    private static void example(Path file, StringBuilder page) throws IOException {
        byte[] content = Files.readAllBytes(file);
        if (isShowable(content)) {
            fenced("yaml", new String(content, StandardCharsets.UTF_8).replace("\r\n", "\n"), page);
        } else {
            page.append("\n`").append(name(file)).append("`, ").append(content.length);
            page.append(" bytes that cannot be shown here:\n");
        }
    }

    private static void fenced(String language, String content, StringBuilder page) {
        String fence = content.contains(FENCE) ? FENCE + "`" : FENCE;
        List<String> lines = content.lines().toList();
        page.append('\n').append(fence).append(language).append('\n');
        for (String line : lines.subList(0, Math.min(lines.size(), MOST_LINES))) {
            page.append(line.length() <= MOST_COLUMNS ? line : line.substring(0, MOST_COLUMNS) + " …")
                    .append('\n');
        }
        if (lines.size() > MOST_LINES) {
            page.append("… and ").append(lines.size() - MOST_LINES).append(" more lines\n");
        }
        page.append(fence).append('\n');
    }

    /** Whether it is UTF-8 and all of it can be seen. */
    private static boolean isShowable(byte[] content) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return text.codePoints().noneMatch(c -> c != '\n' && c != '\r' && c != '\t' && Character.isISOControl(c));
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static List<Path> files(Path folder, String prefix) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(
                            file -> name(file).startsWith(prefix) && name(file).endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    private static String anchor(Rule rule) {
        return rule.id().value().toLowerCase(Locale.ROOT);
    }

    private static String severity(Rule rule) {
        return rule.severity().name().toLowerCase(Locale.ROOT);
    }
}
