package dev.dagdrop.cli.graph;

import java.util.List;

/**
 * Where the parts of a picture go, in pixels from its top left corner.
 *
 * @param width how wide they are together
 * @param height how high they are together
 * @param places where the boxes go, in their order
 * @param routes where the arrows go, in their order; from the tail to the head
 */
record Layout(double width, double height, List<BoxPosition> places, List<List<Point>> routes) {
    Layout {
        places = List.copyOf(places);
        routes = List.copyOf(routes);
    }

    /** Where a box goes: its top left corner and its size. */
    record BoxPosition(double x, double y, double width, double height) {}

    /** A point. */
    record Point(double x, double y) {}
}
