package dev.dagdrop.definition.check.template;

import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.check.ScalarCheck;
import dev.dagdrop.definition.check.Sources;
import dev.dagdrop.definition.finding.Visible;
import dev.dagdrop.definition.yaml.YamlPath;
import dev.dagdrop.definition.yaml.YamlScalar;

/** DD711 single-braces. A brace behind a dollar sign belongs to a shell or to the loader, not to Jinja. */
final class SingleBraces implements ScalarCheck {
    private static final int LONGEST = 200;

    private static final Rule RULE = Rule.warning(
            "DD711", "single-braces", "A template has single braces and is not rendered.", Sources.TEMPLATES);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examine(YamlScalar scalar, YamlPath path, Report report) {
        if (!scalar.isString() || !scalar.mayHave('{')) {
            return;
        }
        String text = scalar.value();
        int close = -1;
        for (int brace = text.indexOf('{'); brace >= 0; brace = text.indexOf('{', brace + 1)) {
            close = close < brace ? text.indexOf('}', brace) : close;
            if (close < 0) {
                return;
            }
            if (close - brace <= LONGEST
                    && isTemplate(text, brace, close)
                    && path.text().startsWith("tasks")) {
                add(scalar, text.substring(brace + 1, close), path, report);
                return;
            }
        }
    }

    private static void add(YamlScalar scalar, String code, YamlPath path, Report report) {
        String shown = Visible.text(Visible.cut(code));
        report.add(
                scalar.position(),
                path,
                "\"{" + shown + "}\" has single braces, so it is not rendered",
                "For a template, use double braces: {{ " + shown.strip() + " }}");
    }

    /** Whether a variable of a run stands between single braces. */
    private static boolean isTemplate(String text, int brace, int close) {
        boolean single = brace == 0 || "{$%#".indexOf(text.charAt(brace - 1)) < 0;
        return single && isVariable(text.substring(brace + 1, close).strip());
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
