package dev.dagdrop.definition.check.yaml;

import dev.dagdrop.definition.check.MappingCheck;
import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.check.ScalarCheck;
import dev.dagdrop.definition.finding.Position;
import dev.dagdrop.definition.finding.Visible;
import dev.dagdrop.definition.yaml.VariableReference;
import dev.dagdrop.definition.yaml.YamlEntry;
import dev.dagdrop.definition.yaml.YamlMapping;
import dev.dagdrop.definition.yaml.YamlPath;
import dev.dagdrop.definition.yaml.YamlScalar;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/** DD114 environment-variable. */
final class EnvironmentVariable implements MappingCheck, ScalarCheck {
    private static final int MOST_NAMED = 5;
    private static final Rule RULE = Rule.warning(
            "DD114",
            "environment-variable",
            "The loader replaces text that looks like an environment variable.",
            "https://github.com/astronomer/dag-factory/blob/v1.0.0/dagfactory/_yaml.py");

    @Override
    public Rule rule() {
        return RULE;
    }

    /**
     * A key is searched where it stands, not once more for each alias of it: both can be many and long. An alias has the
     * place of its anchor: before this mapping, or before the key before it.
     */
    @Override
    public void examine(YamlMapping mapping, YamlPath path, Report report) {
        Position last = mapping.position();
        for (YamlEntry entry : mapping.entries()) {
            YamlScalar key = entry.key();
            // A mapping without braces begins where its first key does, but is one character long: no name of a
            // variable.
            if (key.position().compareTo(last) > 0) {
                last = key.position();
                if (key.mayHave('$')) {
                    examineText(key, path.key(key.value()), report);
                }
            }
        }
    }

    @Override
    public void examine(YamlScalar scalar, YamlPath path, Report report) {
        if (scalar.mayHave('$')) {
            examineText(scalar, path, report);
        }
    }

    private static void examineText(YamlScalar scalar, YamlPath path, Report report) {
        String text = scalar.written();
        boolean ofCloudFormation = text.contains("!Sub") || text.contains("Fn::Sub");
        VariableReference first = next(text, 0, ofCloudFormation);
        if (first.isNone()) {
            return;
        }
        Set<String> written = new LinkedHashSet<>();
        for (VariableReference each = first; !each.isNone(); each = next(text, each.end(), ofCloudFormation)) {
            written.add(text.substring(each.start(), each.end()));
        }
        boolean one = written.size() == 1;
        report.add(
                text.equals(scalar.value()) ? scalar.part(first.start(), first.end()) : scalar.position(),
                path,
                list(written) + (one ? " is" : " are")
                        + " replaced when the service loads the file, if its environment has "
                        + (one ? "a variable of that name" : "variables of these names"),
                "Write the value itself, or make it a parameter: {{ params."
                        + first.name().toLowerCase(Locale.ROOT)
                        + " }}. To keep it as it is, put it in double quotes and write \\x24 for $.");
    }

    /** In a CloudFormation template, names in mixed case are those of resources, not of the environment. */
    private static VariableReference next(String text, int from, boolean ofCloudFormation) {
        VariableReference next = VariableReference.next(text, from);
        while (ofCloudFormation
                && !next.isNone()
                && !next.name().equals(next.name().toUpperCase(Locale.ROOT))) {
            next = VariableReference.next(text, next.end());
        }
        return next;
    }

    private static String list(Set<String> written) {
        StringBuilder list = new StringBuilder();
        int named = 0;
        for (String each : written) {
            if (named == MOST_NAMED) {
                return list.append(" and ")
                        .append(written.size() - named)
                        .append(" more")
                        .toString();
            }
            list.append(named == 0 ? "" : ", ").append(Visible.cut(each));
            named++;
        }
        return list.toString();
    }
}
