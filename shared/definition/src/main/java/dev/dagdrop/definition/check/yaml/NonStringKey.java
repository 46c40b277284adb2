package dev.dagdrop.definition.check.yaml;

import dev.dagdrop.definition.check.MappingCheck;
import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.check.Sources;
import dev.dagdrop.definition.finding.Visible;
import dev.dagdrop.definition.yaml.YamlEntry;
import dev.dagdrop.definition.yaml.YamlMapping;
import dev.dagdrop.definition.yaml.YamlPath;
import dev.dagdrop.definition.yaml.YamlScalar;

/** DD111 non-string-key. The keys of the file, the DAG, its tasks and {@code default_args} have rules of their own. */
final class NonStringKey implements MappingCheck {
    private static final Rule RULE = Rule.warning(
            "DD111", "non-string-key", "An unquoted key such as on, no or 1 is not a string in YAML.", Sources.PYYAML);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examine(YamlMapping mapping, YamlPath path, Report report) {
        for (YamlEntry entry : mapping.entries()) {
            YamlScalar key = entry.key();
            if (!key.isString() && isSurprising(key) && !hasIds(path)) {
                add(key, path, report);
            }
        }
    }

    /** What is reported elsewhere, such as an unknown tag, is left out. */
    private static boolean isSurprising(YamlScalar key) {
        return switch (key.type()) {
            case BOOLEAN, INTEGER, FLOAT, NULL, TIMESTAMP ->
                UnloadableValue.problem(key).isEmpty();
            case STRING, BINARY, MERGE, DEFAULT_VALUE, OTHER -> false;
        };
    }

    private static boolean hasIds(YamlPath path) {
        return switch (path) {
            case YamlPath.Root _ -> true;
            case YamlPath.Key(YamlPath parent, String name) ->
                parent instanceof YamlPath.Root && (name.equals("tasks") || name.equals("default_args"));
            case YamlPath.Item _ -> false;
        };
    }

    private static void add(YamlScalar key, YamlPath path, Report report) {
        String value = Visible.text(Visible.cut(key.value()));
        report.add(
                key.position(),
                path.key(key.value()),
                "unquoted key " + Visible.quote(key.value()) + " is " + ScalarMeaning.of(key)
                        + " in YAML, not a string",
                "For a string, put it in quotes: \"" + value + "\"");
    }
}
