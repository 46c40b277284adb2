package dev.dagdrop.definition.yaml;

import dev.dagdrop.definition.finding.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.events.ScalarEvent;

/**
 * Finds the tabs that SnakeYAML takes for spaces and the service's loader, PyYAML, refuses: all that stand outside quotes,
 * text blocks and comments, be it only at the end of a line.
 */
final class MisplacedTabs {
    private static final String BREAKS = "\n\r\u0085\u2028\u2029";
    /** What may stand before the # of a comment; behind anything else it is part of a text. */
    private static final String BEFORE_COMMENT = BREAKS + " \t,[]{}\"'";

    private final SourceText source;
    private final boolean any;
    private final List<Span> texts = new ArrayList<>();

    MisplacedTabs(SourceText source, CodePoints text) {
        this.source = source;
        this.any = !text.isPrintableAscii() && source.text().indexOf('\t') >= 0;
    }

    /** Notes a scalar; tabs are part of it where it has quotes or is a block. */
    void allowIn(ScalarEvent event) {
        if (any && !event.isPlain()) {
            texts.add(
                    new Span(event.getStartMark().getIndex(), event.getEndMark().getIndex()));
        }
    }

    /**
     * The problem with them, where there are any.
     *
     * @param end the code point up to which the text was read
     */
    Optional<YamlProblem> find(int end) {
        if (!any) {
            return Optional.empty();
        }
        String text = source.text();
        int first = -1;
        int count = 0;
        int next = 0;
        boolean comment = false;
        int before = '\n';
        int at = 0;
        for (int index = 0; index < end && at < text.length(); index++) {
            int codePoint = text.codePointAt(at);
            at += Character.charCount(codePoint);
            while (next < texts.size() && texts.get(next).end <= index) {
                next++;
            }
            boolean inText = next < texts.size() && texts.get(next).start <= index;
            comment = !inText
                    && BREAKS.indexOf(codePoint) < 0
                    && (comment || (codePoint == '#' && BEFORE_COMMENT.indexOf(before) >= 0));
            if (codePoint == '\t' && !inText && !comment) {
                first = first < 0 ? index : first;
                count++;
            }
            before = codePoint;
        }
        return count == 0
                ? Optional.empty()
                : Optional.of(new YamlProblem.MisplacedTab(source.span(first, first + 1), count));
    }

    private record Span(int start, int end) {}
}
