package dev.dagdrop.cli.graph;

import dev.dagdrop.cli.graph.Layout.BoxPosition;
import java.util.List;

/** A task in an SVG: its id, its operator, the rules it breaks. */
final class SvgBox {
    private static final int MOST_COLUMNS = 34;
    /** How wide a letter is: of the id's font, and of the smaller one below it. */
    private static final double ID_LETTER = 7.9;

    private static final double SMALL_LETTER = 6.6;
    private static final double PADDING = 14;
    private static final double SMALLEST_WIDTH = 120;
    private static final double HEIGHT = 46;
    private static final double RULES_HEIGHT = 16;

    private SvgBox() {}

    /** The width that all boxes of a picture have, so that they line up. */
    static double width(List<Box> boxes) {
        double width = SMALLEST_WIDTH;
        for (Box box : boxes) {
            double id = Labels.columns(id(box)) * ID_LETTER;
            double small = Math.max(Labels.columns(detail(box)), Labels.columns(box.rules())) * SMALL_LETTER;
            width = Math.max(width, Math.max(id, small) + 2 * PADDING);
        }
        return width;
    }

    static double height(Box box) {
        return box.rules().isEmpty() ? HEIGHT : HEIGHT + RULES_HEIGHT;
    }

    static String draw(Box box, BoxPosition place) {
        double centre = place.x() + place.width() / 2;
        StringBuilder svg = new StringBuilder();
        svg.append(Svg.format(
                "<g class=\"task %s%s\"><title>%s</title>",
                box.mark().style(), box.known() ? "" : " unknown", Xml.escape(tooltip(box))));
        svg.append(Svg.format(
                "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" rx=\"7\"/>",
                place.x(), place.y(), place.width(), place.height()));
        svg.append(text("id", centre, place.y() + 19, id(box)));
        svg.append(text("operator", centre, place.y() + 36, detail(box)));
        if (!box.rules().isEmpty()) {
            svg.append(text("rules", centre, place.y() + 53, box.rules()));
        }
        return svg.append("</g>\n").toString();
    }

    private static String text(String style, double x, double y, String text) {
        return Svg.format(
                "<text class=\"%s\" x=\"%.1f\" y=\"%.1f\" text-anchor=\"middle\">%s</text>",
                style, x, y, Xml.escape(text));
    }

    private static String tooltip(Box box) {
        String name = box.id() + "\n" + box.detail();
        return box.findings().isEmpty() ? name : name + "\n" + Labels.lines(box.findings());
    }

    private static String id(Box box) {
        return Labels.cut(box.id(), MOST_COLUMNS);
    }

    private static String detail(Box box) {
        return Labels.cut(box.detail(), MOST_COLUMNS + 6);
    }
}
