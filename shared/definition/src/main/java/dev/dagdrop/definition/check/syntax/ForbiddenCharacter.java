package dev.dagdrop.definition.check.syntax;

import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.check.Sources;
import dev.dagdrop.definition.check.YamlProblemCheck;
import dev.dagdrop.definition.finding.SourceText;
import dev.dagdrop.definition.yaml.YamlPath;
import dev.dagdrop.definition.yaml.YamlProblem;
import java.util.Locale;

/** DD108 forbidden-character. */
final class ForbiddenCharacter implements YamlProblemCheck {
    private static final Rule RULE = Rule.error(
            "DD108", "forbidden-character", "The file contains a control character that YAML forbids.", Sources.YAML);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examine(YamlProblem problem, SourceText source, Report report) {
        if (problem instanceof YamlProblem.UnreadableCharacter forbidden) {
            String more = forbidden.count() == 1 ? "" : "; the file has " + forbidden.count() + " such characters";
            report.add(
                    forbidden.position(),
                    YamlPath.root(),
                    "YAML forbids the character " + name(forbidden.codePoint()) + more,
                    "Remove it. If the value needs it, write an escape in double quotes, such as \"\\x1b\".");
        }
    }

    private static String name(int codePoint) {
        String digits = Integer.toHexString(codePoint).toUpperCase(Locale.ROOT);
        String number = "U+" + "0".repeat(Math.max(0, 4 - digits.length())) + digits;
        return codePoint == 0 ? "NUL (" + number + ')' : number;
    }
}
