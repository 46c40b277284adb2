package dev.dagdrop.profile;

import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.finding.Severity;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Writes the page of one rule from its texts and its example files. */
final class RulePageWriter {
    private static final String FENCE = "```";
    private static final int MOST_BAD_EXAMPLES = 2;
    private static final int MOST_LINES = 40;
    private static final int MOST_COLUMNS = 200;

    private final Rule rule;
    private final boolean ofDefinitions;
    private final StringBuilder page = new StringBuilder();

    RulePageWriter(Rule rule, boolean ofDefinitions) {
        this.rule = rule;
        this.ofDefinitions = ofDefinitions;
    }

    /**
     * The page.
     *
     * @param folder the rule's examples and its explanation
     */
    String write(Path folder) throws IOException {
        boolean error = rule.severity() == Severity.ERROR;
        page.append("# ").append(rule.id()).append(' ').append(rule.name()).append("\n\n");
        page.append("**").append(error ? "Error" : "Warning").append(".** ").append(rule.summary());
        page.append(" ([source](").append(rule.source()).append("))\n\n");
        page.append(Files.readString(folder.resolve("page.md")).strip()).append('\n');
        override(error);
        page.append("\n## Examples\n");
        for (Path bad : files(folder, "bad-").stream().limit(MOST_BAD_EXAMPLES).toList()) {
            example(bad);
            fenced("text", Files.readString(bad.resolveSibling(name(bad).replace(".yaml", ".txt"))));
        }
        page.append("\n## Accepted\n");
        example(files(folder, "good-").getFirst());
        return page.toString();
    }

    private void override(boolean error) {
        page.append('\n');
        if (!ofDefinitions) {
            page.append("This rule cannot be overridden.\n");
        } else if (rule.id().isSafetyBound()) {
            page.append("This rule is a safety bound and cannot be overridden.\n");
        } else {
            String other = error ? "warning" : "error";
            page.append("To make it ")
                    .append(error ? "a " : "an ")
                    .append(other)
                    .append(": `CheckOverrides` with `");
            page.append(rule.name()).append('=').append(other).append("`.\n");
        }
    }

    private void example(Path file) throws IOException {
        byte[] content = Files.readAllBytes(file);
        if (isShowable(content)) {
            fenced("yaml", new String(content, StandardCharsets.UTF_8).replace("\r\n", "\n"));
        } else {
            page.append("\n`").append(name(file)).append("`, ").append(content.length);
            page.append(" bytes that cannot be shown here:\n");
        }
    }

    private void fenced(String language, String content) {
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

    /** Whether it is UTF-8 without control characters. */
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
}
