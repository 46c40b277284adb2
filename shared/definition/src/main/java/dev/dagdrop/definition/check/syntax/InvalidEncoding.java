package dev.dagdrop.definition.check.syntax;

import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.check.Sources;
import dev.dagdrop.definition.check.YamlProblemCheck;
import dev.dagdrop.definition.finding.SourceText;
import dev.dagdrop.definition.yaml.YamlPath;
import dev.dagdrop.definition.yaml.YamlProblem;
import java.util.Locale;

/** DD102 invalid-encoding. */
final class InvalidEncoding implements YamlProblemCheck {
    private static final Rule RULE =
            Rule.error("DD102", "invalid-encoding", "The file is not encoded in UTF-8.", Sources.YAML);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examine(YamlProblem problem, SourceText source, Report report) {
        if (problem instanceof YamlProblem.BadEncoding bad) {
            String message = bad.encoding().startsWith("UTF")
                    ? "the file is " + bad.encoding() + ", not UTF-8"
                    : "the file is not UTF-8: byte " + hex(bad.value()) + " at offset " + bad.offset()
                            + " is not valid here" + meant(bad);
            report.add(
                    bad.position(),
                    YamlPath.root(),
                    message,
                    "Save the file as UTF-8; most editors offer the encoding under \"Save as\".");
        }
    }

    private static String hex(int value) {
        return "0x" + Integer.toHexString(value).toUpperCase(Locale.ROOT);
    }

    private static String meant(YamlProblem.BadEncoding bad) {
        if (bad.encoding().isEmpty()) {
            return "";
        }
        // From 0xA0, Windows-1252 is the same as ISO 8859-1, whose bytes are the code points.
        return "; in " + bad.encoding() + " it would be \"" + Character.toString(bad.value()) + "\"";
    }
}
