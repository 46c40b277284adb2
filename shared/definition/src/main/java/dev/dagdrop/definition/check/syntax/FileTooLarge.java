package dev.dagdrop.definition.check.syntax;

import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.check.Sources;
import dev.dagdrop.definition.check.YamlProblemCheck;
import dev.dagdrop.definition.finding.SourceText;
import dev.dagdrop.definition.yaml.YamlPath;
import dev.dagdrop.definition.yaml.YamlProblem;

/** DD001 file-too-large. */
final class FileTooLarge implements YamlProblemCheck {
    private static final Rule RULE =
            Rule.error("DD001", "file-too-large", "The file is larger than the service's quota.", Sources.QUOTAS);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examine(YamlProblem problem, SourceText source, Report report) {
        if (problem instanceof YamlProblem.TooLarge large) {
            report.add(
                    large.position(),
                    YamlPath.root(),
                    "the file has " + large.size() + " bytes; the limit is " + large.limit(),
                    "Split it into several workflows, or move long strings such as SQL to S3. If AWS raised your"
                            + " quota, raise the stack's MaxDefinitionBytes too.");
        }
    }
}
