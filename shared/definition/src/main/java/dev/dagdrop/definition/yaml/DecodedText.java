package dev.dagdrop.definition.yaml;

import dev.dagdrop.definition.finding.Position;
import dev.dagdrop.definition.finding.SourceText;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * The text of a file.
 *
 * @param source the text, without a byte order mark; as good as it gets where the bytes are not UTF-8
 * @param codePoints the same for the parser; none where there is a problem
 * @param problem why it cannot be read as YAML
 */
record DecodedText(SourceText source, CodePoints codePoints, Optional<YamlProblem> problem) {
    private static final int BOM_UTF_8 = 0xEFBBBF;
    private static final char REPLACEMENT = '\uFFFD';

    static DecodedText of(byte[] content) {
        Optional<WideEncoding> wide = WideEncoding.of(content);
        if (wide.isPresent()) {
            SourceText source = SourceText.of(wide.get().decode(content));
            String name = wide.get().name();
            return failed(source, new YamlProblem.BadEncoding(Position.START, name, 0, unsigned(content, 0)));
        }
        int start = startsWithMark(content) ? 3 : 0;
        String text = new String(content, start, content.length - start, StandardCharsets.UTF_8);
        // What cannot be decoded becomes this character, which a text may also hold itself.
        if (text.indexOf(REPLACEMENT) >= 0) {
            return decodeStrictly(content, start);
        }
        // Only ASCII characters take one byte each.
        boolean ascii = text.length() == content.length - start;
        return decoded(text, ascii ? CodePoints.ofAscii(text, content, start) : CodePoints.of(text));
    }

    private static DecodedText decodeStrictly(byte[] content, int start) {
        ByteBuffer bytes = ByteBuffer.wrap(content, start, content.length - start);
        CharBuffer chars = CharBuffer.allocate(content.length);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .decode(bytes, chars, true);
        String text = chars.flip().toString();
        if (!result.isError()) {
            return decoded(text, CodePoints.of(text));
        }
        int offset = bytes.position();
        SourceText source =
                SourceText.of(text + new String(content, offset, content.length - offset, StandardCharsets.UTF_8));
        int codePoints = text.codePointCount(0, text.length());
        Position position = source.span(codePoints, codePoints + 1);
        return failed(
                source,
                new YamlProblem.BadEncoding(position, guess(content, offset), offset, unsigned(content, offset)));
    }

    private static DecodedText decoded(String text, CodePoints codePoints) {
        SourceText source = SourceText.of(text, codePoints.array());
        return new DecodedText(source, codePoints, firstForbidden(source, codePoints));
    }

    private static DecodedText failed(SourceText source, YamlProblem problem) {
        return new DecodedText(source, CodePoints.of(""), Optional.of(problem));
    }

    /** A Latin letter among ASCII comes from Windows; within UTF-8, bytes above 127 come at least in pairs. */
    private static String guess(byte[] content, int offset) {
        boolean letter = unsigned(content, offset) >= 0xA0;
        boolean alone = offset + 1 == content.length || content[offset + 1] >= 0;
        return letter && alone ? "Windows-1252" : "";
    }

    /** The characters YAML 1.1 calls printable are the same for SnakeYAML and PyYAML; all others are refused. */
    private static Optional<YamlProblem> firstForbidden(SourceText source, CodePoints text) {
        if (text.isPrintableAscii()) {
            return Optional.empty();
        }
        int first = -1;
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            if (!isAllowed(text.at(i))) {
                first = first < 0 ? i : first;
                count++;
            }
        }
        return count == 0
                ? Optional.empty()
                : Optional.of(
                        new YamlProblem.UnreadableCharacter(source.span(first, first + 1), text.at(first), count));
    }

    private static boolean isAllowed(int codePoint) {
        return (codePoint >= ' ' && codePoint <= '~') || StreamReader.isPrintable(codePoint);
    }

    private static boolean startsWithMark(byte[] content) {
        return content.length >= 3
                && (unsigned(content, 0) << 16 | unsigned(content, 1) << 8 | unsigned(content, 2)) == BOM_UTF_8;
    }

    private static int unsigned(byte[] content, int index) {
        return Byte.toUnsignedInt(content[index]);
    }
}
