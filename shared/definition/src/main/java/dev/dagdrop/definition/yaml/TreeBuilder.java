package dev.dagdrop.definition.yaml;

import dev.dagdrop.definition.finding.Position;
import dev.dagdrop.definition.finding.SourceText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ScalarEvent;

/** Builds the tree of one document from the parser's events, with a stack of its own instead of recursion. */
final class TreeBuilder {
    private final SourceText source;
    private final int maxDepth;
    private final int maxExpandedNodes;
    private final Deque<Frame> open = new ArrayDeque<>();
    private final Anchors anchors = new Anchors();
    private final List<YamlProblem> problems = new ArrayList<>();
    private final Set<YamlNode> shared = new HashSet<>();
    private Optional<YamlNode> root = Optional.empty();
    private long expandedNodes;
    private boolean aliasesUsed;
    private boolean failed;

    TreeBuilder(SourceText source, int maxDepth, int maxExpandedNodes) {
        this.source = source;
        this.maxDepth = maxDepth;
        this.maxExpandedNodes = maxExpandedNodes;
    }

    /** Whether a bound was broken, so that there is no sense in going on. */
    boolean failed() {
        return failed;
    }

    Optional<YamlNode> root() {
        return root;
    }

    Set<YamlNode> shared() {
        return shared;
    }

    /** Whether every alias was found. */
    boolean complete() {
        return anchors.allKnown();
    }

    List<YamlProblem> problems() {
        List<YamlProblem> all = new ArrayList<>(problems);
        all.addAll(anchors.problems());
        return all;
    }

    void start(CollectionStartEvent event, boolean mapping) {
        Frame frame = new Frame(event, mapping);
        Position position = source.span(frame.start.getIndex(), frame.start.getIndex() + 1);
        count(1, position);
        if (open.size() >= maxDepth) {
            fail(new YamlProblem.TooDeep(position, maxDepth));
            return;
        }
        frame.anchor.ifPresent(name -> anchors.open(name, position));
        open.push(frame);
    }

    void end(Event event) {
        Frame frame = open.pop();
        int start = frame.start.getIndex();
        int end = frame.flow ? event.getEndMark().getIndex() : start + 1;
        YamlNode node = frame.close(source.span(start, end));
        Anchored finished = new Anchored(node, frame.size, frame.height);
        frame.anchor.ifPresent(name -> anchors.close(name, finished));
        place(finished);
    }

    void scalar(ScalarEvent event) {
        Position position = span(event.getStartMark(), event.getEndMark());
        count(1, position);
        Optional<String> tag = Tags.written(event.getTag());
        ScalarStyle style = style(event);
        boolean byLooks = event.getImplicit().canOmitTagInPlainScalar() && tag.isEmpty();
        ScalarType type = tag.map(Tags::scalarType)
                .orElseGet(() -> byLooks ? ImplicitTypes.of(event.getValue()) : ScalarType.STRING);
        Anchored finished = new Anchored(new YamlScalar(position, tag, event.getValue(), style, type), 1, 0);
        Optional.ofNullable(event.getAnchor()).ifPresent(name -> {
            anchors.open(name, position);
            anchors.close(name, finished);
        });
        place(finished);
    }

    void alias(AliasEvent event) {
        Position position = span(event.getStartMark(), event.getEndMark());
        Optional<Anchored> anchored = anchors.resolve(event.getAnchor(), position);
        if (anchored.isEmpty()) {
            count(1, position);
            if (anchors.isOpen(event.getAnchor())) {
                Position begin = anchors.positionOf(event.getAnchor());
                fail(new YamlProblem.RecursiveAlias(position, event.getAnchor(), begin));
            } else {
                place(new Anchored(unknown(position), 1, 0));
            }
            return;
        }
        aliasesUsed = true;
        count(anchored.get().size(), position);
        if (open.size() + anchored.get().height() > maxDepth) {
            fail(new YamlProblem.TooDeep(position, maxDepth));
            return;
        }
        shared.add(anchored.get().node());
        place(anchored.get());
    }

    private void place(Anchored finished) {
        YamlNode node = finished.node();
        if (open.isEmpty()) {
            root = Optional.of(node);
            return;
        }
        Frame frame = open.peek();
        frame.size += finished.size();
        frame.height = Math.max(frame.height, finished.height() + 1);
        if (frame.expectsKey()) {
            placeKey(frame, node);
        } else if (frame.mapping) {
            placeValue(frame, node);
        } else {
            frame.items.add(node);
        }
    }

    private void placeKey(Frame frame, YamlNode node) {
        if (node instanceof YamlScalar scalar) {
            frame.key = Optional.of(scalar.asKey());
        } else {
            boolean template = frame.flow && frame.entries.isEmpty() && node instanceof YamlMapping;
            Position position = template ? span(frame.start, frame.start) : node.position();
            problems.add(new YamlProblem.CollectionAsKey(position, template));
            frame.keyLost = true;
        }
    }

    private void placeValue(Frame frame, YamlNode node) {
        frame.key.ifPresent(key -> {
            YamlEntry entry = new YamlEntry(key, node);
            if (entry.isMerge()) {
                checkMerge(node);
            }
            frame.entries.add(entry);
        });
        frame.key = Optional.empty();
        frame.keyLost = false;
    }

    private void checkMerge(YamlNode value) {
        Optional<YamlNode> wrong = firstUnmergeable(value);
        if (wrong.isPresent() && anchors.allKnown()) {
            problems.add(
                    new YamlProblem.BadMerge(wrong.get().position(), wrong.get().describe()));
        }
    }

    private static Optional<YamlNode> firstUnmergeable(YamlNode value) {
        return switch (value) {
            case YamlMapping _ -> Optional.empty();
            case YamlScalar _ -> Optional.of(value);
            case YamlSequence sequence ->
                sequence.items().stream()
                        .filter(item -> !(item instanceof YamlMapping))
                        .findFirst();
        };
    }

    private void count(long nodes, Position position) {
        expandedNodes += nodes;
        if (expandedNodes > maxExpandedNodes) {
            fail(new YamlProblem.TooManyNodes(position, maxExpandedNodes, aliasesUsed));
        }
    }

    private void fail(YamlProblem problem) {
        if (!failed) {
            problems.add(problem);
            failed = true;
        }
    }

    private Position span(Mark start, Mark end) {
        return source.span(start.getIndex(), end.getIndex());
    }

    private static YamlScalar unknown(Position position) {
        return new YamlScalar(position, Optional.empty(), "", ScalarStyle.PLAIN, ScalarType.NULL);
    }

    private static ScalarStyle style(ScalarEvent event) {
        return switch (event.getScalarStyle()) {
            case DOUBLE_QUOTED -> ScalarStyle.DOUBLE_QUOTED;
            case SINGLE_QUOTED -> ScalarStyle.SINGLE_QUOTED;
            case LITERAL -> ScalarStyle.LITERAL;
            case FOLDED -> ScalarStyle.FOLDED;
            case PLAIN, JSON_SCALAR_STYLE -> ScalarStyle.PLAIN;
        };
    }
}
