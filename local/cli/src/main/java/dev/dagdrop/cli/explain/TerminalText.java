package dev.dagdrop.cli.explain;

import java.util.regex.Pattern;

/** Turns the Markdown of a rule's page into text for a terminal; examples stay as they are, indented. */
final class TerminalText {
    private static final Pattern FENCE = Pattern.compile("`{3,}[a-z]*");
    private static final Pattern HEADING = Pattern.compile("#+ (.*)");
    private static final Pattern LINK = Pattern.compile("\\[([^\\]]*)\\]\\((https?://[^)]*)\\)");
    private static final Pattern PAGE = Pattern.compile("\\[([^\\]]*)\\]\\([^)]*\\)");
    private static final Pattern MARK = Pattern.compile("\\*\\*|`");

    private TerminalText() {}

    static String of(String markdown) {
        StringBuilder text = new StringBuilder();
        boolean example = false;
        for (String line : markdown.lines().toList()) {
            if (FENCE.matcher(line).matches()) {
                example = !example;
            } else if (example) {
                text.append(line.isEmpty() ? "" : "    ").append(line).append('\n');
            } else {
                text.append(plain(HEADING.matcher(line).replaceFirst("$1"))).append('\n');
            }
        }
        return text.toString();
    }

    private static String plain(String line) {
        String named = PAGE.matcher(LINK.matcher(line).replaceAll("$1: $2")).replaceAll("$1");
        return MARK.matcher(named).replaceAll("");
    }
}
