package dev.dagdrop.definition.check.template;

import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.check.Sources;
import dev.dagdrop.definition.check.TemplateCheck;
import dev.dagdrop.definition.check.hint.NearestName;
import dev.dagdrop.definition.finding.Visible;
import dev.dagdrop.definition.model.Definition;
import dev.dagdrop.definition.template.Reference;
import dev.dagdrop.definition.template.TemplateUses;
import dev.dagdrop.definition.yaml.YamlMapping;
import java.util.Optional;

/** DD703 unknown-template-variable. */
final class UnknownTemplateVariable implements TemplateCheck {
    private static final Rule RULE = Rule.warning(
            "DD703", "unknown-template-variable", "A template uses a variable that does not exist.", Sources.TEMPLATES);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examine(TemplateUses templates, Report report) {
        VariableReferences.visit(templates, (use, reference, places) -> {
            String name = reference.name();
            if (!TemplateNames.isVariable(name) && VariableReplacements.of(name).isEmpty()) {
                Optional<DashedParam> dashed = DashedParam.around(use.scalar().value(), reference.start());
                if (dashed.isPresent()) {
                    // Without its first part, DD706 says the same.
                    if (isParam(dashed.get().first(), templates.definition())) {
                        report.add(
                                places.of(reference.start(), reference.end()),
                                use.path(),
                                dashed.get().message(),
                                dashed.get().hint());
                    }
                    return;
                }
                report.add(
                        places.of(reference.start(), reference.end()),
                        use.path(),
                        "unknown template variable " + Visible.quote(name) + ": the task fails when it renders this",
                        hint(reference, templates.definition()));
            }
        });
    }

    private static boolean isParam(String name, Definition definition) {
        return definition.dag().get("params").orElse(null) instanceof YamlMapping params
                && params.entry(name).isPresent();
    }

    private static String hint(Reference reference, Definition definition) {
        String name = reference.name();
        if (isParam(name, definition)) {
            return "Write {{ params." + Visible.cut(name) + " }}: params are attributes of \"params\".";
        }
        Optional<String> nearest = NearestName.to(name, TemplateNames.VARIABLES);
        return nearest.map(near -> "Did you mean " + Visible.quote(near) + "?")
                .orElse("Variables: params, ds, ds_nodash, ts, ts_nodash, ti, task_instance and macros."
                        + " A string needs quotes: '" + Visible.cut(name) + "'.");
    }
}
