package dev.dagdrop.cli.graph;

import dev.dagdrop.cli.graph.Layout.Point;
import java.util.List;

/** A dependency in an SVG: a line with rounded corners and a head. */
final class SvgArrow {
    private static final double ROUNDING = 8;
    private static final double HEAD = 8;
    private static final double HALF_HEAD = 4.5;

    private SvgArrow() {}

    static String draw(Arrow arrow, boolean known, List<Point> route) {
        if (route.size() < 2) {
            return "";
        }
        String title =
                arrow.findings().isEmpty() ? "" : "<title>" + Xml.escape(Labels.lines(arrow.findings())) + "</title>";
        return Svg.format(
                "<g class=\"arrow %s%s\">%s<path d=\"%s\"/>%s</g>%n",
                arrow.mark().style(), known ? "" : " unknown", title, path(route), head(route));
    }

    private static String path(List<Point> route) {
        Point start = route.getFirst();
        StringBuilder path = new StringBuilder(Svg.format("M%.1f %.1f", start.x(), start.y()));
        for (int i = 1; i < route.size() - 1; i++) {
            Point corner = route.get(i);
            Point before = towards(corner, route.get(i - 1), ROUNDING);
            Point after = towards(corner, route.get(i + 1), ROUNDING);
            path.append(Svg.format(
                    "L%.1f %.1fQ%.1f %.1f %.1f %.1f",
                    before.x(), before.y(), corner.x(), corner.y(), after.x(), after.y()));
        }
        // The line ends inside the head, so that its blunt end does not stick out at the tip.
        Point end = towards(route.getLast(), route.get(route.size() - 2), HEAD - 1);
        return path.append(Svg.format("L%.1f %.1f", end.x(), end.y())).toString();
    }

    private static String head(List<Point> route) {
        Point tip = route.getLast();
        Point back = towards(tip, route.get(route.size() - 2), HEAD);
        double x = (tip.y() - back.y()) / HEAD * HALF_HEAD;
        double y = (back.x() - tip.x()) / HEAD * HALF_HEAD;
        return Svg.format(
                "<polygon points=\"%.1f,%.1f %.1f,%.1f %.1f,%.1f\"/>",
                tip.x(), tip.y(), back.x() + x, back.y() + y, back.x() - x, back.y() - y);
    }

    /** The point at a distance from one point towards another, at most half the way. */
    private static Point towards(Point from, Point to, double distance) {
        double length = Math.hypot(to.x() - from.x(), to.y() - from.y());
        double share = length == 0 ? 0 : Math.min(distance / length, 0.5);
        return new Point(from.x() + (to.x() - from.x()) * share, from.y() + (to.y() - from.y()) * share);
    }
}
