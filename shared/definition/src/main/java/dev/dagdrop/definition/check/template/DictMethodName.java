package dev.dagdrop.definition.check.template;

import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.check.Sources;
import dev.dagdrop.definition.check.TemplateCheck;
import dev.dagdrop.definition.finding.Visible;
import dev.dagdrop.definition.template.Accessor;
import dev.dagdrop.definition.template.Reference;
import dev.dagdrop.definition.template.TemplateUses;
import java.util.Set;

/** DD714 dict-method-name. */
final class DictMethodName implements TemplateCheck {
    /** The methods of Airflow's ParamsDict, a Python mapping. */
    private static final Set<String> METHODS = Set.of(
            "clear",
            "copy",
            "dump",
            "get",
            "get_param",
            "items",
            "keys",
            "pop",
            "popitem",
            "setdefault",
            "update",
            "validate",
            "values");

    private static final Rule RULE = Rule.warning(
            "DD714",
            "dict-method-name",
            "A template accesses a param that has the name of a dict method, and gets the method.",
            Sources.TEMPLATES);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examine(TemplateUses templates, Report report) {
        VariableReferences.visit(templates, (use, reference, places) -> {
            if (use.first()
                    && reference.name().equals("params")
                    && isMethod(reference, use.scalar().value())) {
                Accessor.Attribute method = reference.attribute().orElseThrow();
                report.add(
                        places.of(method.start(), method.end()),
                        use.path(),
                        "params." + Visible.cut(method.name())
                                + " is a method of the mapping, not the param of that name",
                        "Write params['" + method.name() + "'].");
            }
        });
    }

    private static boolean isMethod(Reference reference, String text) {
        boolean called = reference.steps().size() > 1 && reference.steps().get(1) instanceof Accessor.Call;
        return !called
                && reference
                        .attribute()
                        .filter(attribute -> METHODS.contains(attribute.name())
                                && attribute.start() > 0
                                && text.charAt(attribute.start() - 1) == '.')
                        .isPresent();
    }
}
