package dev.dagdrop.definition.yaml;

import dev.dagdrop.definition.finding.Position;
import java.util.List;
import java.util.Optional;

/** What the reader could not read, in facts; the checks put it into words. */
public sealed interface YamlProblem {
    /** Where it is. */
    Position position();

    /**
     * The file has more bytes than allowed; it was not read.
     *
     * @param size its size in bytes
     * @param limit the most bytes allowed
     */
    record TooLarge(Position position, long size, int limit) implements YamlProblem {}

    /**
     * The bytes are not UTF-8.
     *
     * @param encoding what they look like: {@code UTF-16}, {@code UTF-32}, {@code Windows-1252}; empty where that is
     *     unknown
     * @param offset the first wrong byte, from 0
     * @param value that byte, 0 to 255
     */
    record BadEncoding(Position position, String encoding, int offset, int value) implements YamlProblem {}

    /**
     * Characters that YAML forbids.
     *
     * @param codePoint the first of them
     * @param count how many there are
     */
    record UnreadableCharacter(Position position, int codePoint, int count) implements YamlProblem {}

    /**
     * The text is not YAML.
     *
     * @param problem the parser's words
     * @param context the parser's words for what it was reading, possibly empty
     * @param contextPosition where that began
     * @param openQuote the quoted text over several lines that ended just before, if one did: its quote may be the cause
     */
    record BadSyntax(
            Position position, String problem, String context, Position contextPosition, Optional<Position> openQuote)
            implements YamlProblem {}

    /**
     * Tabs outside quotes, text blocks and comments.
     *
     * @param count how many there are
     */
    record MisplacedTab(Position position, int count) implements YamlProblem {}

    /** A mapping or list stands where the loader wants a key, as in an unquoted <code>{{ template }}</code>. */
    record CollectionAsKey(Position position, boolean template) implements YamlProblem {}

    /**
     * A merge key whose value is no mapping and no list of mappings.
     *
     * @param found what it is, in words
     */
    record BadMerge(Position position, String found) implements YamlProblem {}

    /**
     * Mappings and lists nest too deeply.
     *
     * @param limit the deepest nesting allowed
     */
    record TooDeep(Position position, int limit) implements YamlProblem {}

    /**
     * The document holds too many values once its aliases are written out.
     *
     * @param limit the most values allowed
     * @param aliases whether aliases make it so
     */
    record TooManyNodes(Position position, int limit, boolean aliases) implements YamlProblem {}

    /**
     * An alias inside the very node it repeats.
     *
     * @param name the anchor
     * @param anchored where that node begins
     */
    record RecursiveAlias(Position position, String name, Position anchored) implements YamlProblem {}

    /**
     * An alias for an anchor that is not defined before it.
     *
     * @param name the anchor
     * @param later where the anchor is defined behind the alias, if it is
     * @param known all anchors of the document; none where there are too many problems of this kind to compare names
     */
    record UnknownAnchor(Position position, String name, Optional<Position> later, List<String> known)
            implements YamlProblem {
        /** Keeps its own copy of the names. */
        public UnknownAnchor {
            known = List.copyOf(known);
        }
    }

    /**
     * An anchor that is defined once more; the loader refuses that.
     *
     * @param name the anchor
     * @param first where it was defined first
     */
    record RepeatedAnchor(Position position, String name, Position first) implements YamlProblem {}

    /**
     * An anchor whose name has characters that the loader does not take.
     *
     * @param name the anchor
     */
    record BadAnchorName(Position position, String name) implements YamlProblem {}

    /**
     * A second document in the file.
     *
     * @param first where the first document begins
     */
    record SecondDocument(Position position, Position first) implements YamlProblem {}

    /** The file holds no document, or only comments. */
    record EmptyDocument(Position position) implements YamlProblem {}
}
