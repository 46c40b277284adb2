package dev.dagdrop.definition.check.dag;

import dev.dagdrop.definition.check.DagCheck;
import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.check.value.AirflowDefaults;
import dev.dagdrop.definition.model.Definition;
import dev.dagdrop.definition.yaml.YamlEntry;
import dev.dagdrop.definition.yaml.YamlMapping;
import dev.dagdrop.definition.yaml.YamlPath;

/** DD211 unconfirmed-default-arg. */
final class UnconfirmedDefaultArg implements DagCheck {
    private static final Rule RULE = Rule.warning(
            "DD211",
            "unconfirmed-default-arg",
            "The sources disagree on a key of default_args, so the service may refuse it.",
            "https://github.com/awslabs/python-to-yaml-dag-converter-mwaa-serverless");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examine(Definition definition, Report report) {
        if (!(definition.dag().get("default_args").orElse(null) instanceof YamlMapping mapping)) {
            return;
        }
        for (YamlEntry argument : DagKeys.entries(mapping)) {
            if (DefaultArgsKeys.of(argument.key()) == DefaultArgsKeys.DISPUTED && !AirflowDefaults.isOfTask(argument)) {
                String key = argument.key().value();
                report.add(
                        argument.key().position(),
                        YamlPath.root().key("default_args").key(key),
                        "the service may refuse " + key + " in default_args, and ignores it in tasks",
                        "Remove it; it has no effect.");
            }
        }
    }
}
