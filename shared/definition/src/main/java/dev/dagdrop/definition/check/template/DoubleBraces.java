package dev.dagdrop.definition.check.template;

import dev.dagdrop.definition.check.NodeCheck;
import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.check.Sources;
import dev.dagdrop.definition.finding.Visible;
import dev.dagdrop.definition.yaml.YamlNode;
import dev.dagdrop.definition.yaml.YamlPath;
import dev.dagdrop.definition.yaml.YamlScalar;
import java.util.Optional;

/** DD711. A brace behind a dollar sign belongs to a shell or to the loader, not to Jinja. */
final class DoubleBraces implements NodeCheck {
    private static final int LONGEST = 200;

    private static final Rule RULE =
            Rule.warning("DD711", "A template has two braces on each side.", Sources.TEMPLATES);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examine(YamlNode node, YamlPath path, Report report) {
        if (!(node instanceof YamlScalar scalar) || !scalar.isString()) {
            return;
        }
        String text = scalar.value();
        for (int brace = text.indexOf('{'); brace >= 0; brace = text.indexOf('{', brace + 1)) {
            Optional<String> code = code(text, brace);
            if (code.isPresent() && path.text().startsWith("tasks")) {
                String shown = Visible.text(Visible.cut(code.get()));
                report.add(
                        scalar.position(),
                        path,
                        "\"{" + shown + "}\" has single braces, so it stays as it is",
                        "If it is meant as a template, write two on each side: {{ " + shown.strip() + " }}");
                return;
            }
        }
    }

    /** What stands between single braces, where it is a variable of a run. */
    private static Optional<String> code(String text, int brace) {
        boolean single = brace == 0 || "{$%#".indexOf(text.charAt(brace - 1)) < 0;
        if (!single) {
            return Optional.empty();
        }
        int close = text.indexOf('}', brace, Math.min(text.length(), brace + LONGEST + 1));
        if (close < 0) {
            return Optional.empty();
        }
        String code = text.substring(brace + 1, close);
        return isVariable(code.strip()) ? Optional.of(code) : Optional.empty();
    }

    private static boolean isVariable(String code) {
        return switch (code) {
            case "ds", "ds_nodash", "ts", "ts_nodash" -> true;
            default ->
                code.startsWith("params.")
                        || code.startsWith("ti.xcom_pull(")
                        || code.startsWith("task_instance.xcom_pull(")
                        || code.startsWith("macros.");
        };
    }
}
