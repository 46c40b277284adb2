package dev.dagdrop.definition.check.dag;

import dev.dagdrop.definition.check.DagCheck;
import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.check.Sources;
import dev.dagdrop.definition.check.hint.NearestName;
import dev.dagdrop.definition.check.value.OldDurations;
import dev.dagdrop.definition.finding.Visible;
import dev.dagdrop.definition.model.Definition;
import dev.dagdrop.definition.yaml.YamlEntry;
import dev.dagdrop.definition.yaml.YamlMapping;
import dev.dagdrop.definition.yaml.YamlPath;
import dev.dagdrop.definition.yaml.YamlScalar;
import java.util.Optional;

/** DD210 invalid-default-args. */
final class InvalidDefaultArgs implements DagCheck {
    private static final Rule RULE = Rule.error(
            "DD210",
            "invalid-default-args",
            "default_args is not a mapping, or has a key that the service refuses.",
            Sources.PARAMETERS);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examine(Definition definition, Report report) {
        Optional<YamlEntry> entry = definition.dag().entry("default_args");
        if (entry.isEmpty()) {
            return;
        }
        YamlPath path = YamlPath.root().key("default_args");
        if (entry.get().value() instanceof YamlMapping mapping) {
            for (YamlEntry argument : DagKeys.entries(mapping)) {
                if (DefaultArgsKeys.of(argument.key()) == DefaultArgsKeys.REFUSED) {
                    add(argument, path, report);
                }
            }
        } else if (!DagKeys.isOpen(entry.get().value())) {
            report.add(
                    entry.get().value().position(),
                    path,
                    "default_args is " + entry.get().value().describe() + ", not a mapping",
                    "Put the settings of all tasks below it:\ndefault_args:\n  retries: 2");
        }
    }

    private static void add(YamlEntry argument, YamlPath path, Report report) {
        YamlScalar key = argument.key();
        report.add(
                key.position(),
                path.key(key.value()),
                "the service refuses " + Visible.quote(key.value()) + " in default_args",
                OldDurations.hint(argument).orElseGet(() -> hint(key.value())));
    }

    private static String hint(String key) {
        Optional<String> nearest = NearestName.to(key, DefaultArgsKeys.TAKEN_KEYS);
        return (nearest.isPresent() ? "Did you mean " + nearest.get() + "? " : "Set it in each task that needs it. ")
                + "Allowed keys: "
                + String.join(", ", DefaultArgsKeys.TAKEN_KEYS)
                + ".";
    }
}
