package dev.dagdrop.definition.check.dag;

import dev.dagdrop.definition.check.DagCheck;
import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.check.Sources;
import dev.dagdrop.definition.model.Definition;
import dev.dagdrop.definition.yaml.YamlMapping;
import dev.dagdrop.definition.yaml.YamlPath;

/** DD212 params-not-mapping. */
final class ParamsNotMapping implements DagCheck {
    private static final Rule RULE =
            Rule.error("DD212", "params-not-mapping", "params is not a mapping.", Sources.PARAMETERS);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examine(Definition definition, Report report) {
        definition.dag().get("params").ifPresent(params -> {
            if (!(params instanceof YamlMapping) && !DagKeys.isOpen(params)) {
                report.add(
                        params.position(),
                        YamlPath.root().key("params"),
                        "params is " + params.describe() + ", not a mapping from names to defaults",
                        "Write each param on its own line:\nparams:\n  bucket: my-bucket\n  days: 7");
            }
        });
    }
}
