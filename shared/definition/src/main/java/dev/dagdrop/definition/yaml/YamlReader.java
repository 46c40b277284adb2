package dev.dagdrop.definition.yaml;

import dev.dagdrop.definition.finding.Position;
import dev.dagdrop.definition.finding.SourceText;
import java.util.List;

/** Reads YAML 1.1 as the service's loader does, within bounds, without recursion. Immutable. */
public final class YamlReader {
    private final int maxBytes;
    private final int maxDepth;
    private final int maxExpandedNodes;

    /**
     * A reader with its bounds.
     *
     * @param maxBytes the largest file, in bytes
     * @param maxDepth the deepest nesting
     * @param maxExpandedNodes the most nodes, once aliases are written out
     */
    public YamlReader(int maxBytes, int maxDepth, int maxExpandedNodes) {
        this.maxBytes = maxBytes;
        this.maxDepth = maxDepth;
        this.maxExpandedNodes = maxExpandedNodes;
    }

    /** Reads one file, whatever its bytes are. */
    public YamlReading read(byte[] content) {
        if (content.length > maxBytes) {
            return tooLarge(content.length);
        }
        DecodedText decoded = DecodedText.of(content);
        if (decoded.problem().isPresent()) {
            return YamlReading.failed(
                    decoded.source(), List.of(decoded.problem().get()));
        }
        YamlReading reading = parse(decoded.source(), decoded.codePoints(), EscapedSlashes.NONE);
        return EscapedSlashes.in(decoded.codePoints(), reading)
                .map(slashes -> parse(decoded.source(), slashes.exchanged(decoded.codePoints()), slashes))
                .orElse(reading);
    }

    private YamlReading parse(SourceText source, CodePoints text, EscapedSlashes slashes) {
        TreeBuilder tree = new TreeBuilder(source, text, maxDepth, maxExpandedNodes);
        return new DocumentParser(source, text, slashes, tree).parse();
    }

    /**
     * The reading of a file that is too large, without its bytes.
     *
     * @throws IllegalArgumentException when the size is within the bounds
     */
    public YamlReading tooLarge(long size) {
        if (size <= maxBytes) {
            throw new IllegalArgumentException(size + " bytes are within the bound of " + maxBytes);
        }
        return YamlReading.failed(
                SourceText.absent(), List.of(new YamlProblem.TooLarge(Position.START, size, maxBytes)));
    }
}
