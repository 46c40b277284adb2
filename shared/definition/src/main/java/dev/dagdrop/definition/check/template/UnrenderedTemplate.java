package dev.dagdrop.definition.check.template;

import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.check.Sources;
import dev.dagdrop.definition.check.TemplateCheck;
import dev.dagdrop.definition.finding.Visible;
import dev.dagdrop.definition.model.Task;
import dev.dagdrop.definition.operators.OperatorSpec;
import dev.dagdrop.definition.template.Rendering;
import dev.dagdrop.definition.template.Template;
import dev.dagdrop.definition.template.TemplateUse;
import dev.dagdrop.definition.template.TemplateUses;
import java.util.Optional;
import java.util.Set;

/** DD712 unrendered-template. */
final class UnrenderedTemplate implements TemplateCheck {
    private static final Rule RULE = Rule.warning(
            "DD712",
            "unrendered-template",
            "A template is in an argument that its operator does not render.",
            Sources.TEMPLATES);

    private static final Set<String> SENSOR_SETTINGS = Set.of("mode", "poke_interval", "timeout", "max_wait");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examine(TemplateUses templates, Report report) {
        for (TemplateUse use : templates.all()) {
            if (use.first() && use.rendering() == Rendering.NO && isMeant(use.template()) && !hasOwnRule(use)) {
                report.add(
                        use.scalar().position(),
                        use.path(),
                        operator(use.task()) + " does not render " + Visible.quote(use.argument())
                                + ", so the template is passed on as it is",
                        "Write the value itself.");
            }
        }
    }

    /** One finding per error: these are refused or ignored for what they are, and a rule of their own says so. */
    private static boolean hasOwnRule(TemplateUse use) {
        Optional<OperatorSpec> operator = use.task().known();
        String argument = use.argument();
        boolean own = operator.flatMap(spec -> spec.parameter(argument)).isPresent();
        return own
                ? argument.equals("python_callable")
                        || (SENSOR_SETTINGS.contains(argument)
                                && operator.filter(OperatorSpec::isSensor).isPresent())
                : !argument.equals("params");
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
