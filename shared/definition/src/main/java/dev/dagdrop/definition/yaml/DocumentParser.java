package dev.dagdrop.definition.yaml;

import dev.dagdrop.definition.finding.Position;
import dev.dagdrop.definition.finding.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.scanner.ScannerImpl;

/** Runs SnakeYAML's event parser over one text and hands the first document's events to the tree. */
final class DocumentParser {
    private final SourceText source;
    private final EscapedSlashes slashes;
    private final TreeBuilder tree;
    private final MisplacedTabs tabs;
    private final ParserImpl parser;
    private final List<YamlProblem> problems = new ArrayList<>();
    private Optional<Position> document = Optional.empty();
    private Optional<Position> openQuote = Optional.empty();
    /** Where the last event began and ended, in code points. */
    private int begin;

    private int reached;
    private boolean atEnd;

    DocumentParser(SourceText source, CodePoints text, EscapedSlashes slashes, TreeBuilder tree) {
        this.source = source;
        this.slashes = slashes;
        this.tree = tree;
        this.tabs = new MisplacedTabs(source, text);
        LoaderOptions options = new LoaderOptions();
        // The size has been checked already, by a bound that is ours to name in a finding.
        options.setCodePointLimit(Integer.MAX_VALUE);
        this.parser = new ParserImpl(new CachingScanner(new ScannerImpl(new TextReader(text), options)));
    }

    YamlReading parse() {
        boolean readable = readEvents() && !tree.failed();
        Optional<YamlNode> root = tree.root().filter(node -> readable && !isNothing(node));
        if (readable && root.isEmpty() && problems.isEmpty()) {
            problems.add(new YamlProblem.EmptyDocument(Position.START));
        }
        if (readable) {
            tabs.find(begin).ifPresent(problems::add);
        }
        List<YamlProblem> all = new ArrayList<>(tree.problems());
        all.removeIf(this::explainsTheSame);
        all.addAll(problems);
        boolean complete = root.isPresent() && tree.complete();
        if (root.isEmpty()) {
            // The problem is named by pieces of the source, and no tree says which of them are secret.
            return new YamlReading(BrokenSource.conceal(source), root, all, tree.shared(), List.of(), complete);
        }
        if (!tree.mayHoldCredentials()) {
            return new YamlReading(withoutComments(), root, all, tree.shared(), List.of(), complete);
        }
        Concealment concealment = new Concealment(source, tree.ends());
        concealment.concealIn(root.get());
        return new YamlReading(concealment.source(), root, all, tree.shared(), concealment.secrets(), complete);
    }

    /** The source without credentials in its comments. */
    private SourceText withoutComments() {
        String text = source.text();
        boolean suspicious = text.indexOf('#') >= 0
                && (text.indexOf('@') >= 0 || text.contains("AKIA") || text.contains("ASIA"))
                && CredentialPatterns.holdsCredential(text);
        return suspicious ? SourceText.of(CredentialPatterns.concealParts(text)) : source;
    }

    /** Text behind an unquoted template breaks the syntax too; that complaint covers the whole value. */
    private boolean explainsTheSame(YamlProblem found) {
        return found instanceof YamlProblem.CollectionAsKey
                && !problems.isEmpty()
                && problems.getFirst() instanceof YamlProblem.BadSyntax bad
                && bad.position().line() == found.position().line();
    }

    private boolean readEvents() {
        try {
            while (!atEnd && !tree.failed()) {
                accept(parser.getEvent());
            }
            return true;
        } catch (MarkedYAMLException broken) {
            String context = Optional.ofNullable(broken.getContext()).orElse("");
            Position position = at(broken.getProblemMark());
            problems.add(new YamlProblem.BadSyntax(
                    position, broken.getProblem(), context, at(broken.getContextMark()), openQuote));
        } catch (YAMLException | IllegalArgumentException broken) {
            // The parser gives no place; for an escape such as \UFFFFFFFF it even throws a NumberFormatException.
            String problem = Optional.ofNullable(broken.getMessage()).orElse("unreadable");
            Position position = source.span(reached, reached + 1);
            problems.add(new YamlProblem.BadSyntax(position, problem, "", position, openQuote));
        }
        return false;
    }

    private void accept(Event event) {
        openQuote = Optional.empty();
        begin = event.getStartMark().getIndex();
        reached = event.getEndMark().getIndex();
        switch (event.getEventId()) {
            case DocumentStart -> startDocument(event);
            case MappingStart -> tree.start((MappingStartEvent) event, true);
            case SequenceStart -> tree.start((SequenceStartEvent) event, false);
            case MappingEnd, SequenceEnd -> tree.end(event);
            case Scalar -> acceptScalar((ScalarEvent) event);
            case Alias -> tree.alias((AliasEvent) event);
            case StreamEnd -> atEnd = true;
            case StreamStart, DocumentEnd, Comment -> {}
        }
    }

    private void startDocument(Event event) {
        Position position = at(event.getStartMark());
        if (document.isPresent()) {
            problems.add(new YamlProblem.SecondDocument(position, document.get()));
            atEnd = true;
        } else {
            document = Optional.of(position);
        }
    }

    private void acceptScalar(ScalarEvent event) {
        boolean quoted = event.isDQuoted() || event.isSQuoted();
        if (quoted && event.getStartMark().getLine() != event.getEndMark().getLine()) {
            openQuote = Optional.of(at(event.getStartMark()));
        }
        tabs.allowIn(event);
        tree.scalar(slashes.restored(event));
    }

    private Position at(@Nullable Mark mark) {
        return mark == null ? Position.START : source.span(mark.getIndex(), mark.getIndex() + 1);
    }

    /** Whether nothing is written at all; a written {@code null} is something. */
    private static boolean isNothing(YamlNode node) {
        return node instanceof YamlScalar scalar
                && scalar.type() == ScalarType.NULL
                && scalar.value().isEmpty();
    }
}
