package dev.dagdrop.cli.graph;

import dev.dagdrop.cli.graph.Layout.BoxPosition;
import dev.dagdrop.cli.graph.Layout.Point;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/** Places tasks below those they wait for, as the Eclipse Layout Kernel's layered algorithm does; circles included. */
final class LayeredLayout {
    /** How the arrows are searched for a better order; more costs time and was not seen to better a DAG. */
    private static final int THOROUGHNESS = 7;

    private LayeredLayout() {}

    /**
     * Lays out a picture.
     *
     * @param width how wide each box is
     * @param heights how high each box is
     */
    static Layout of(Picture picture, double width, List<Double> heights) {
        ElkNode graph = graph();
        List<ElkNode> nodes = new ArrayList<>();
        for (double height : heights) {
            ElkNode node = ElkGraphUtil.createNode(graph);
            node.setDimensions(width, height);
            nodes.add(node);
        }
        List<ElkEdge> edges = new ArrayList<>();
        for (Arrow arrow : picture.arrows()) {
            edges.add(ElkGraphUtil.createSimpleEdge(nodes.get(arrow.from()), nodes.get(arrow.to())));
        }
        new LayeredLayoutProvider().layout(graph, new BasicProgressMonitor());
        List<BoxPosition> places = nodes.stream()
                .map(node -> new BoxPosition(node.getX(), node.getY(), node.getWidth(), node.getHeight()))
                .toList();
        return new Layout(
                graph.getWidth(),
                graph.getHeight(),
                places,
                edges.stream().map(LayeredLayout::route).toList());
    }

    private static ElkNode graph() {
        // Outside Eclipse the options can only be copied once they are registered.
        LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
        ElkNode graph = ElkGraphUtil.createGraph();
        graph.setProperty(LayeredOptions.DIRECTION, Direction.DOWN);
        graph.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        graph.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.PREFER_NODES);
        graph.setProperty(LayeredOptions.THOROUGHNESS, THOROUGHNESS);
        graph.setProperty(LayeredOptions.PADDING, new ElkPadding(2));
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE, 24.0);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 36.0);
        graph.setProperty(LayeredOptions.SPACING_COMPONENT_COMPONENT, 36.0);
        return graph;
    }

    private static List<Point> route(ElkEdge edge) {
        List<Point> route = new ArrayList<>();
        for (ElkEdgeSection section : edge.getSections()) {
            route.add(new Point(section.getStartX(), section.getStartY()));
            section.getBendPoints().forEach(bend -> route.add(new Point(bend.getX(), bend.getY())));
            route.add(new Point(section.getEndX(), section.getEndY()));
        }
        return route;
    }
}
