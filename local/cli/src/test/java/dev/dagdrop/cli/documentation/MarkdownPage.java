package dev.dagdrop.cli.documentation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A page of Markdown.
 *
 * @param text without fenced code, which holds no links and no headings
 */
record MarkdownPage(Path file, String text) {
    private static final Pattern FENCED =
            Pattern.compile("^([ \\t]*)(`{3,}|~{3,}).*?^[ \\t]*\\2[ \\t]*$", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern INLINE_CODE = Pattern.compile("(`+)(?!`).*?(?<!`)\\1(?!`)", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("\\]\\(\\s*<?([^)\\s>]+)>?(?:\\s+\"[^\"]*\")?\\s*\\)");
    private static final Pattern DEFINED_LINK =
            Pattern.compile("^ {0,3}\\[[^\\]]+\\]:\\s+<?(\\S+?)>?\\s*$", Pattern.MULTILINE);
    private static final Pattern HTML_LINK = Pattern.compile("(?:href|src)=\"([^\"]+)\"");
    private static final Pattern HEADING = Pattern.compile("^#{1,6}[ \\t]+(.*?)[ \\t]*#*$", Pattern.MULTILINE);
    private static final Pattern NAMED_ANCHOR = Pattern.compile("<a\\s+(?:id|name)=\"([^\"]+)\"");
    private static final Pattern LINKED_TEXT = Pattern.compile("\\[([^\\]]*)\\]\\([^)]*\\)");
    private static final Pattern NOT_IN_ANCHORS = Pattern.compile("[^\\p{L}\\p{N}_\\- ]");

    static MarkdownPage read(Path file) throws IOException {
        return new MarkdownPage(file, FENCED.matcher(Files.readString(file)).replaceAll(""));
    }

    /** What its links and pictures lead to, as written. */
    List<String> targets() {
        String prose = INLINE_CODE.matcher(text).replaceAll("");
        return List.of(LINK, DEFINED_LINK, HTML_LINK).stream()
                .flatMap(pattern -> pattern.matcher(prose).results())
                .map(found -> found.group(1))
                .toList();
    }

    /** The anchors of its headings, as GitHub makes them, and those given in HTML. */
    Set<String> anchors() {
        Set<String> anchors = new HashSet<>();
        HEADING.matcher(text).results().map(found -> anchor(found.group(1))).forEach(anchor -> {
            String unique = anchor;
            for (int again = 1; !anchors.add(unique); again++) {
                unique = anchor + "-" + again;
            }
        });
        NAMED_ANCHOR.matcher(text).results().map(found -> found.group(1)).forEach(anchors::add);
        return anchors;
    }

    private static String anchor(String heading) {
        String shown = LINKED_TEXT.matcher(heading).replaceAll("$1");
        return NOT_IN_ANCHORS
                .matcher(shown.toLowerCase(Locale.ROOT))
                .replaceAll("")
                .replace(' ', '-');
    }
}
