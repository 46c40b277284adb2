package dev.dagdrop.definition.check.yaml;

import dev.dagdrop.definition.check.MappingCheck;
import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.check.ScalarCheck;
import dev.dagdrop.definition.finding.OddCharacter;
import dev.dagdrop.definition.finding.OddCharacter.Group;
import dev.dagdrop.definition.yaml.YamlEntry;
import dev.dagdrop.definition.yaml.YamlMapping;
import dev.dagdrop.definition.yaml.YamlPath;
import dev.dagdrop.definition.yaml.YamlScalar;
import java.util.Optional;

/** DD115 invisible-character. An escape in double quotes is meant, so it is no finding. */
final class InvisibleCharacter implements MappingCheck, ScalarCheck {
    private static final int LONGEST_KEY = 200;
    private static final Rule RULE = Rule.warning(
            "DD115",
            "invisible-character",
            "A key or value has an invisible character.",
            "https://www.unicode.org/reports/tr36/");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examine(YamlMapping mapping, YamlPath path, Report report) {
        for (YamlEntry entry : mapping.entries()) {
            // Aliases can repeat a key often, so no long one is looked at.
            if (entry.key().mayHaveOddCharacter() && entry.key().value().length() <= LONGEST_KEY) {
                examineText(entry.key(), path.key(entry.key().value()), true, report);
            }
        }
    }

    @Override
    public void examine(YamlScalar scalar, YamlPath path, Report report) {
        if (scalar.mayHaveOddCharacter()) {
            examineText(scalar, path, Prose.isCode(path), report);
        }
    }

    private static void examineText(YamlScalar scalar, YamlPath path, boolean code, Report report) {
        Optional<OddCharacter> found = OddCharacter.first(scalar.value(), 0, Group.INVISIBLE)
                .or(() -> space(scalar.value(), code || isWord(scalar.value(), path)));
        found.filter(odd -> isWritten(odd, scalar))
                .ifPresent(odd -> report.add(
                        scalar.part(odd.index(), odd.index() + 1),
                        path,
                        odd.kind() == Group.SPACE
                                ? "here is a " + odd.name() + ", which looks like a space and is none"
                                : "here is an invisible character, " + odd.name(),
                        odd.kind() == Group.SPACE
                                ? "Replace it by a space, or remove it; retype the text where it was pasted from a page."
                                : "Remove it; retype the text where it was pasted. If it is meant, write it as an escape in"
                                        + " double quotes."));
    }

    /** A space that is none: anywhere in code and names, in prose only where nobody needs it, at the ends. */
    private static Optional<OddCharacter> space(String value, boolean anywhere) {
        Optional<OddCharacter> first = OddCharacter.first(value, 0, Group.SPACE);
        if (first.isEmpty() || anywhere || first.get().index() == 0) {
            return first;
        }
        return OddCharacter.first(value, value.length() - 1, Group.SPACE);
    }

    private static boolean isWord(String value, YamlPath path) {
        return value.indexOf(' ') < 0 && !Prose.isProse(path);
    }

    private static boolean isWritten(OddCharacter odd, YamlScalar scalar) {
        return scalar.written().indexOf(odd.codePoint()) >= 0;
    }
}
