package dev.dagdrop.cli.graph;

import dev.dagdrop.cli.graph.Layout.BoxPosition;
import dev.dagdrop.definition.finding.Finding;
import java.util.List;
import java.util.Locale;

/** A picture as a standalone SVG. */
final class Svg {
    private static final int MARGIN = 20;
    private static final int HEAD = 52;
    private static final int LINE = 18;
    private static final int MOST_OTHERS = 12;
    private static final int SMALLEST_WIDTH = 420;
    private static final double LETTER = 6.6;

    private final Picture picture;
    private final Layout layout;
    private final double width;
    private final StringBuilder svg = new StringBuilder();

    private Svg(Picture picture) {
        this.picture = picture;
        double boxWidth = SvgBox.width(picture.boxes());
        this.layout = LayeredLayout.of(
                picture, boxWidth, picture.boxes().stream().map(SvgBox::height).toList());
        this.width = Math.max(SMALLEST_WIDTH, layout.width()) + 2 * MARGIN;
    }

    /** Draws a picture. */
    static String of(Picture picture) {
        return new Svg(picture).draw();
    }

    private String draw() {
        List<Finding> others = picture.others();
        int lines = Math.min(others.size(), MOST_OTHERS + 1);
        double height = MARGIN + HEAD + layout.height() + MARGIN + (lines == 0 ? 0 : lines * LINE + MARGIN / 2.0);
        svg.append(format(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%1$.0f\" height=\"%2$.0f\" viewBox=\"0 0 %1$.0f %2$.0f\""
                        + " role=\"img\">%n",
                width, height));
        svg.append("<title>")
                .append(Xml.escape(picture.title() + ": " + picture.summary()))
                .append("</title>\n");
        svg.append("<style>\n").append(SvgStyle.SHEET).append("@media (prefers-color-scheme: dark) {\n");
        svg.append(SvgStyle.DARK_SHEET).append("}\n</style>\n");
        svg.append("<rect class=\"page\" width=\"100%\" height=\"100%\"/>\n");
        text("title", MARGIN, MARGIN + 14, Labels.cut(picture.title(), letters()));
        text("summary", MARGIN, MARGIN + 34, picture.summary());
        double left = (width - layout.width()) / 2;
        svg.append(format("<g transform=\"translate(%.1f %d)\">%n", left, MARGIN + HEAD));
        for (int i = 0; i < picture.arrows().size(); i++) {
            Arrow arrow = picture.arrows().get(i);
            boolean known = picture.boxes().get(arrow.from()).known();
            svg.append(SvgArrow.draw(arrow, known, layout.routes().get(i)));
        }
        for (int i = 0; i < picture.boxes().size(); i++) {
            BoxPosition place = layout.places().get(i);
            svg.append(SvgBox.draw(picture.boxes().get(i), place));
        }
        svg.append("</g>\n");
        others(MARGIN + HEAD + layout.height() + MARGIN + 12);
        return svg.append("</svg>\n").toString();
    }

    /** What no box shows, below the boxes. */
    private void others(double top) {
        List<Finding> others = picture.others();
        double y = top;
        for (Finding finding : others.subList(0, Math.min(others.size(), MOST_OTHERS))) {
            String line = Labels.line(finding);
            svg.append("<g><title>").append(Xml.escape(line)).append("</title>");
            text(Highlight.of(List.of(finding)).style(), MARGIN, y, Labels.cut(line, letters()));
            svg.append("</g>\n");
            y += LINE;
        }
        if (others.size() > MOST_OTHERS) {
            text("summary", MARGIN, y, "… and " + (others.size() - MOST_OTHERS) + " more");
        }
    }

    private int letters() {
        return (int) ((width - 2 * MARGIN) / LETTER);
    }

    private void text(String style, double x, double y, String text) {
        svg.append(format("<text class=\"%s\" x=\"%.1f\" y=\"%.1f\">%s</text>%n", style, x, y, Xml.escape(text)));
    }

    /** Formats with a decimal point and line feeds, wherever it runs. */
    static String format(String format, Object... arguments) {
        return String.format(Locale.ROOT, format.replace("%n", "\n"), arguments);
    }
}
