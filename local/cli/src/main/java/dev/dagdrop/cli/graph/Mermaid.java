package dev.dagdrop.cli.graph;

import dev.dagdrop.definition.finding.Finding;
import java.util.List;
import java.util.StringJoiner;

/** A picture as a Mermaid flowchart, which GitHub and many wikis draw. */
final class Mermaid {
    private static final int MOST_COLUMNS = 40;
    private static final String CLASSES = """
              classDef warning fill:#fff8e1,stroke:#b26a00,color:#5c3700
              classDef error fill:#ffebe9,stroke:#cf222e,stroke-width:2px,color:#82071e
              classDef unknown fill:none,stroke:#cf222e,stroke-dasharray:6 4
            """;

    private Mermaid() {}

    /** Draws a picture. */
    static String of(Picture picture) {
        StringBuilder text = new StringBuilder("flowchart TD\n");
        text.append("  accTitle: ").append(escape(Labels.cut(picture.title(), MOST_COLUMNS)));
        text.append(escape(", " + picture.summary())).append('\n');
        for (Finding finding : picture.others()) {
            // Mermaid reads "{" after "%%" as the start of a directive, and "<" as that of a tag, even in a comment.
            text.append("  %% ")
                    .append(Labels.line(finding)
                            .replace('{', '(')
                            .replace('}', ')')
                            .replace('<', '(')
                            .replace('>', ')'))
                    .append('\n');
        }
        for (int i = 0; i < picture.boxes().size(); i++) {
            text.append("  ").append(box(i, picture.boxes().get(i))).append('\n');
        }
        for (Arrow arrow : picture.arrows()) {
            boolean known = picture.boxes().get(arrow.from()).known();
            text.append("  t").append(arrow.from()).append(known ? " --> t" : " -.-> t");
            text.append(arrow.to()).append('\n');
        }
        text.append(CLASSES);
        colour(text, picture.arrows(), Highlight.WARNING, "stroke:#b26a00");
        colour(text, picture.arrows(), Highlight.ERROR, "stroke:#cf222e,stroke-width:2px");
        return text.toString();
    }

    private static String box(int number, Box box) {
        String rules = box.rules().isEmpty() ? "" : "<br/>" + escape(box.rules());
        String label = escape(Labels.cut(box.id(), MOST_COLUMNS)) + "<br/>"
                + escape(Labels.cut(box.detail(), MOST_COLUMNS)) + rules;
        String style = box.known() ? box.mark().style() : "unknown";
        return "t" + number + "[\"" + label + "\"]" + (style.equals("none") ? "" : ":::" + style);
    }

    private static void colour(StringBuilder text, List<Arrow> arrows, Highlight mark, String style) {
        StringJoiner numbers = new StringJoiner(",");
        for (int i = 0; i < arrows.size(); i++) {
            if (arrows.get(i).mark() == mark) {
                numbers.add(Integer.toString(i));
            }
        }
        if (numbers.length() > 0) {
            text.append("  linkStyle ")
                    .append(numbers)
                    .append(' ')
                    .append(style)
                    .append('\n');
        }
    }

    /**
     * Everything but letters, digits and harmless signs as Mermaid's numeric entities. Mermaid reads labels as Markdown
     * (a list, emphasis, a link), cuts the last semicolon of a line with {@code style} and a colon behind it, and takes
     * {@code fa:fa-} for an icon; an entity is none of that.
     */
    private static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        int[] codePoints = text.codePoints().toArray();
        for (int i = 0; i < codePoints.length; i++) {
            if (isPlain(codePoints, i)) {
                escaped.appendCodePoint(codePoints[i]);
            } else {
                escaped.append('#').append(codePoints[i]).append(';');
            }
        }
        return escaped.toString();
    }

    private static boolean isPlain(int[] text, int at) {
        boolean behindWord = at > 0 && Character.isLetterOrDigit(text[at - 1]);
        boolean beforeWord = at + 1 < text.length && Character.isLetterOrDigit(text[at + 1]);
        return switch (text[at]) {
            case ',', '…' -> true;
            case ' ' -> at > 0 && text[at - 1] != ' ' && at + 1 < text.length;
            case '_', '-' -> behindWord && beforeWord;
            case '+' -> beforeWord;
            default -> Character.isLetterOrDigit(text[at]);
        };
    }
}
