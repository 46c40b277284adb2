package dev.dagdrop.definition.check;

import dev.dagdrop.definition.finding.SourceText;
import dev.dagdrop.definition.yaml.YamlPath;
import dev.dagdrop.definition.yaml.YamlProblem;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** DD102. */
final class Encoding implements ReadingCheck {
    private static final Rule RULE = Rule.error("DD102", "A definition is UTF-8.", Sources.YAML);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examine(YamlProblem problem, SourceText source, Report report) {
        if (problem instanceof YamlProblem.BadEncoding bad) {
            String message = bad.encoding().isEmpty()
                    ? "the file is not UTF-8: byte " + hex(bad.value()) + " at offset " + bad.offset()
                            + " cannot stand there" + guess(bad.value())
                    : "the file is " + bad.encoding() + ", not UTF-8";
            report.add(
                    bad.position(),
                    YamlPath.root(),
                    message,
                    "Save the file as UTF-8. Most editors offer that next to the file name in \"Save as\".");
        }
    }

    private static String hex(int value) {
        return "0x" + Integer.toHexString(value).toUpperCase(Locale.ROOT);
    }

    /** Files that are not UTF-8 mostly come from Windows, where a byte from 0xA0 is one Latin letter. */
    private static String guess(int value) {
        if (value < 0xA0) {
            return "";
        }
        String letter = new String(new byte[] {(byte) value}, StandardCharsets.ISO_8859_1);
        return " (in Windows-1252 it is \"" + letter + "\")";
    }
}
