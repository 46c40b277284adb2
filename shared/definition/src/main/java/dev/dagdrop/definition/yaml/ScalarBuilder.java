package dev.dagdrop.definition.yaml;

import dev.dagdrop.definition.finding.Position;
import dev.dagdrop.definition.yaml.PlainTextCache.PlainText;
import java.util.Optional;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.events.ScalarEvent;

/** Makes nodes of the parser's scalars. */
final class ScalarBuilder {
    private ScalarBuilder() {}

    /** @param plainTexts the document's own, which this adds to */
    static YamlScalar of(ScalarEvent event, Position position, CodePoints text, PlainTextCache plainTexts) {
        Optional<String> tag = YamlTags.written(event.getTag());
        if (tag.isEmpty() && event.isPlain() && isByLooks(event)) {
            Optional<PlainText> known = plainTexts.find(event.getValue());
            PlainText plain = known.isPresent() ? known.get() : first(event, text, plainTexts);
            return new YamlScalar(
                    position, tag, plain.value(), plain.value(), plain.ascii(), ScalarStyle.PLAIN, plain.looks());
        }
        return new YamlScalar(
                position,
                tag,
                event.getValue(),
                written(event, text),
                ascii(event, text),
                style(event),
                type(event, tag));
    }

    private static PlainText first(ScalarEvent event, CodePoints text, PlainTextCache plainTexts) {
        PlainText first = new PlainText(event.getValue(), ascii(event, text), ImplicitTypes.of(event.getValue()));
        plainTexts.keep(first);
        return first;
    }

    /** An escape may make any character. */
    private static AsciiSet ascii(ScalarEvent event, CodePoints text) {
        AsciiSet written = AsciiSet.of(
                text, event.getStartMark().getIndex(), event.getEndMark().getIndex());
        return written.has('\\') ? AsciiSet.of(event.getValue()) : written;
    }

    /** Only a dollar sign and odd characters are looked at before escapes are resolved; only for them it is kept twice. */
    private static String written(ScalarEvent event, CodePoints text) {
        String value = event.getValue();
        boolean quoted = event.getScalarStyle() == DumperOptions.ScalarStyle.DOUBLE_QUOTED;
        if (!quoted || (value.indexOf('$') < 0 && value.chars().allMatch(c -> c <= '~'))) {
            return value;
        }
        String raw =
                text.slice(event.getStartMark().getIndex(), event.getEndMark().getIndex());
        return raw.indexOf('\\') >= 0 ? raw : value;
    }

    /** Replaces the node of an unknown anchor. */
    static YamlScalar unknown(Position position) {
        return new YamlScalar(position, Optional.empty(), "", "", AsciiSet.of(""), ScalarStyle.PLAIN, ScalarType.NULL);
    }

    /** Replaces what cannot be read, which may have been meant as a value of any type. */
    static YamlScalar unreadable(Position position) {
        return new YamlScalar(position, Optional.empty(), "", "", AsciiSet.of(""), ScalarStyle.PLAIN, ScalarType.OTHER);
    }

    private static ScalarType type(ScalarEvent event, Optional<String> tag) {
        if (tag.isPresent()) {
            return YamlTags.scalarType(tag.get());
        }
        return isByLooks(event) ? ImplicitTypes.of(event.getValue()) : ScalarType.STRING;
    }

    private static boolean isByLooks(ScalarEvent event) {
        return event.getImplicit().canOmitTagInPlainScalar();
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
