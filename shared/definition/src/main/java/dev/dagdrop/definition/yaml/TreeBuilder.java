package dev.dagdrop.definition.yaml;

import dev.dagdrop.definition.finding.Position;
import dev.dagdrop.definition.finding.SourceText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
    private final CodePoints text;
    private final int maxDepth;
    private final int maxExpandedNodes;
    private final Deque<OpenCollection> open = new ArrayDeque<>();
    private final Anchors anchors = new Anchors();
    private final PlainTextCache plainTexts = new PlainTextCache();
    private final List<YamlProblem> problems = new ArrayList<>();
    private final Set<YamlNode> shared = new HashSet<>();
    private Optional<YamlNode> root = Optional.empty();
    private long expandedNodes;
    private boolean aliasesUsed;
    private boolean failed;
    private boolean credentials;
    private final Map<YamlScalar, Integer> ends = new HashMap<>();

    TreeBuilder(SourceText source, CodePoints text, int maxDepth, int maxExpandedNodes) {
        this.source = source;
        this.text = text;
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

    /** Whether there may be a credential among the values. */
    boolean mayHoldCredentials() {
        return credentials;
    }

    /** Where values over several lines end, in code points. */
    Map<YamlScalar, Integer> ends() {
        return ends;
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
        OpenCollection frame = new OpenCollection(event, mapping);
        Position position = span(frame.start, frame.start.getIndex() + 1);
        count(1, position);
        if (open.size() >= maxDepth) {
            fail(new YamlProblem.TooDeep(position, maxDepth));
            return;
        }
        if (frame.anchor.isPresent()) {
            anchors.open(frame.anchor.get(), position);
        }
        open.push(frame);
    }

    void end(Event event) {
        OpenCollection frame = open.pop();
        int end = frame.flow ? event.getEndMark().getIndex() : frame.start.getIndex() + 1;
        Position position = span(frame.start, end);
        // A template without its quotes is no mapping that anything else could be said about.
        YamlNode node = frame.template ? ScalarBuilder.unreadable(position) : frame.close(position);
        if (frame.template) {
            problems.add(new YamlProblem.CollectionAsKey(position, true));
        }
        if (frame.anchor.isPresent()) {
            anchors.close(frame.anchor.get(), new AnchoredNode(node, frame.size, frame.height));
        }
        place(node, frame.size, frame.height);
    }

    void scalar(ScalarEvent event) {
        Position position = span(event.getStartMark(), event.getEndMark().getIndex());
        count(1, position);
        YamlScalar node = ScalarBuilder.of(event, position, text, plainTexts);
        if (event.getStartMark().getLine() != event.getEndMark().getLine()) {
            ends.put(node, event.getEndMark().getIndex());
        }
        credentials |= CredentialPatterns.holdsCredential(node);
        if (event.getAnchor() != null) {
            anchors.open(event.getAnchor(), position);
            anchors.close(event.getAnchor(), new AnchoredNode(node, 1, 0));
        }
        place(node, 1, 0);
    }

    void alias(AliasEvent event) {
        Position position = span(event.getStartMark(), event.getEndMark().getIndex());
        Optional<AnchoredNode> anchored = anchors.resolve(event.getAnchor(), position);
        if (anchored.isEmpty()) {
            count(1, position);
            if (anchors.isOpen(event.getAnchor())) {
                Position begin = anchors.positionOf(event.getAnchor());
                fail(new YamlProblem.RecursiveAlias(position, event.getAnchor(), begin));
            } else {
                place(ScalarBuilder.unknown(position), 1, 0);
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
        place(anchored.get().node(), anchored.get().size(), anchored.get().height());
    }

    private void place(YamlNode node, long size, int height) {
        if (open.isEmpty()) {
            root = Optional.of(node);
            return;
        }
        OpenCollection frame = open.peek();
        frame.size += size;
        frame.height = Math.max(frame.height, height + 1);
        if (frame.expectsKey()) {
            placeKey(frame, node);
        } else if (frame.mapping) {
            placeValue(frame, node);
        } else {
            frame.items.add(node);
        }
    }

    private void placeKey(OpenCollection frame, YamlNode node) {
        if (node instanceof YamlScalar scalar) {
            frame.key = Optional.of(scalar.asKey());
            credentials |= CredentialPatterns.isNameOfSecret(scalar.value());
        } else {
            frame.template |= frame.flow && frame.entries.isEmpty() && node instanceof YamlMapping;
            if (!frame.template) {
                problems.add(new YamlProblem.CollectionAsKey(node.position(), false));
            }
            frame.keyLost = true;
        }
    }

    private void placeValue(OpenCollection frame, YamlNode node) {
        if (frame.key.isPresent()) {
            YamlEntry entry = new YamlEntry(frame.key.get(), node);
            credentials |= node instanceof YamlScalar name
                    && CredentialPatterns.isKeyOfName(entry.key().value())
                    && CredentialPatterns.isNameOfSecret(name.value());
            if (entry.isMerge() && anchors.allKnown()) {
                MergeKey.check(node, problems);
            }
            frame.entries.add(entry);
        }
        frame.key = Optional.empty();
        frame.keyLost = false;
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

    private Position span(Mark start, int end) {
        return source.span(start.getIndex(), end, start.getLine());
    }
}
