package dev.dagdrop.definition.check.template;

import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.check.Sources;
import dev.dagdrop.definition.check.TemplateCheck;
import dev.dagdrop.definition.finding.Visible;
import dev.dagdrop.definition.model.Task;
import dev.dagdrop.definition.template.Rendering;
import dev.dagdrop.definition.template.Template;
import dev.dagdrop.definition.template.TemplateUse;
import dev.dagdrop.definition.template.TemplateUses;

/** DD712. */
final class RenderedArguments implements TemplateCheck {
    private static final Rule RULE =
            Rule.warning("DD712", "A template stands in an argument that its operator renders.", Sources.TEMPLATES);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examine(TemplateUses templates, Report report) {
        for (TemplateUse use : templates.all()) {
            if (use.first() && use.rendering() == Rendering.NO && isMeant(use.template())) {
                report.add(
                        use.scalar().position(),
                        use.path(),
                        operator(use.task()) + " does not render " + Visible.quote(use.argument())
                                + ", so the template in it stays as it is",
                        "Write the value itself.");
            }
        }
    }

    /** A text such as {@code {{resolve:ssm:name}}} is none of Jinja's, and right where Jinja does not look. */
    private static boolean isMeant(Template template) {
        return template.fault().isEmpty() && !template.references().isEmpty();
    }

    private static String operator(Task task) {
        return task.operator()
                .map(path -> Visible.text(
                        Visible.cut(path.value().substring(path.value().lastIndexOf('.') + 1))))
                .orElse("Airflow");
    }
}
