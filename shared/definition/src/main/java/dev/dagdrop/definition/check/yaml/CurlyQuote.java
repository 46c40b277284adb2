package dev.dagdrop.definition.check.yaml;

import dev.dagdrop.definition.check.MappingCheck;
import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.check.ScalarCheck;
import dev.dagdrop.definition.check.Sources;
import dev.dagdrop.definition.finding.OddCharacter;
import dev.dagdrop.definition.finding.OddCharacter.Group;
import dev.dagdrop.definition.yaml.ScalarStyle;
import dev.dagdrop.definition.yaml.YamlEntry;
import dev.dagdrop.definition.yaml.YamlMapping;
import dev.dagdrop.definition.yaml.YamlPath;
import dev.dagdrop.definition.yaml.YamlScalar;

/** DD116 curly-quote. */
final class CurlyQuote implements MappingCheck, ScalarCheck {
    private static final Rule RULE =
            Rule.warning("DD116", "curly-quote", "A value is in curly quotes, which YAML does not know.", Sources.YAML);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examine(YamlMapping mapping, YamlPath path, Report report) {
        for (YamlEntry entry : mapping.entries()) {
            if (entry.key().mayHaveOddCharacter()) {
                examineText(entry.key(), path.key(entry.key().value()), report);
            }
        }
    }

    @Override
    public void examine(YamlScalar scalar, YamlPath path, Report report) {
        if (scalar.mayHaveOddCharacter() && !Prose.isProse(path)) {
            examineText(scalar, path, report);
        }
    }

    /** Within a text such a quote may be meant; around all of it, it replaces a quote of YAML. */
    private static void examineText(YamlScalar scalar, YamlPath path, Report report) {
        String value = scalar.value();
        if (scalar.style() != ScalarStyle.PLAIN || value.length() < 2) {
            return;
        }
        OddCharacter.first(value.substring(0, 1), 0, Group.QUOTE)
                .filter(_ -> OddCharacter.first(value, value.length() - 1, Group.QUOTE)
                        .isPresent())
                .ifPresent(quote -> report.add(
                        scalar.position(),
                        path,
                        "the quotes around this text are curly, " + quote.name() + "; for YAML they belong to the text",
                        "Replace both by straight quotes, \" or '."));
    }
}
