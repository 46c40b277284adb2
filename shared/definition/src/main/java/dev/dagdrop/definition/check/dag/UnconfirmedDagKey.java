package dev.dagdrop.definition.check.dag;

import dev.dagdrop.definition.check.DagCheck;
import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.model.Definition;
import dev.dagdrop.definition.yaml.YamlPath;
import dev.dagdrop.definition.yaml.YamlScalar;

/** DD209 unconfirmed-dag-key. */
final class UnconfirmedDagKey implements DagCheck {
    private static final Rule RULE = Rule.warning(
            "DD209",
            "unconfirmed-dag-key",
            "The sources disagree on a key of the DAG, so the service may refuse it.",
            "https://github.com/awslabs/python-to-yaml-dag-converter-mwaa-serverless");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examine(Definition definition, Report report) {
        for (YamlScalar key : DagKeys.among(definition.dag(), DagKeys.DISPUTED)) {
            report.add(
                    key.position(),
                    YamlPath.root().key(key.value()),
                    "the service may refuse the key " + key.value() + ": AWS's converter lists it, other"
                            + " sources do not",
                    "Remove it; no documented effect is known.");
        }
    }
}
