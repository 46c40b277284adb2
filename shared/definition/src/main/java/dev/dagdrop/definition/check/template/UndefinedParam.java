package dev.dagdrop.definition.check.template;

import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.check.Sources;
import dev.dagdrop.definition.check.TemplateCheck;
import dev.dagdrop.definition.check.hint.NearestName;
import dev.dagdrop.definition.finding.Visible;
import dev.dagdrop.definition.model.Task;
import dev.dagdrop.definition.template.Accessor;
import dev.dagdrop.definition.template.Reference;
import dev.dagdrop.definition.template.TemplateUses;
import dev.dagdrop.definition.yaml.YamlEntry;
import dev.dagdrop.definition.yaml.YamlMapping;
import dev.dagdrop.definition.yaml.YamlNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** DD706 undefined-param. */
final class UndefinedParam implements TemplateCheck {
    /** Looking for the nearest name reads all params; beyond so many unknown ones it would take too long. */
    private static final int MOST_SUGGESTIONS = 10;

    private static final Rule RULE = Rule.warning(
            "DD706", "undefined-param", "A template uses a param that the DAG does not define.", Sources.TEMPLATES);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examine(TemplateUses templates, Report report) {
        Optional<YamlNode> params = templates.definition().dag().get("params");
        if (params.isPresent() && !(params.get() instanceof YamlMapping)) {
            return;
        }
        Set<String> defined = new HashSet<>();
        params.ifPresent(node -> addNames(node, defined));
        Map<String, String> hints = new HashMap<>();
        VariableReferences.visit(templates, (use, reference, places) -> {
            Optional<Accessor.Attribute> param = name(reference);
            if (param.isPresent() && !defined.contains(param.get().name()) && !isOfTask(param.get(), use.task())) {
                String name = param.get().name();
                Optional<DashedParam> dashed =
                        DashedParam.around(use.scalar().value(), param.get().start());
                if (dashed.isPresent()) {
                    report.add(
                            places.of(param.get().start(), param.get().end()),
                            use.path(),
                            dashed.get().message(),
                            dashed.get().hint());
                    return;
                }
                report.add(
                        places.of(param.get().start(), param.get().end()),
                        use.path(),
                        message(name, defined),
                        hints.computeIfAbsent(
                                name, wanted -> hint(wanted, hints.size() < MOST_SUGGESTIONS ? defined : Set.of())));
            }
        });
    }

    /** The param that is used; empty where something else is, such as a method of the mapping. */
    private static Optional<Accessor.Attribute> name(Reference reference) {
        if (!reference.name().equals("params")) {
            return Optional.empty();
        }
        boolean called = reference.steps().size() > 1 && reference.steps().get(1) instanceof Accessor.Call;
        return called ? Optional.empty() : reference.attribute();
    }

    private static boolean isOfTask(Accessor.Attribute param, Task task) {
        Optional<YamlNode> own = task.settings().flatMap(settings -> settings.get("params"));
        return own.isPresent()
                && (!(own.get() instanceof YamlMapping mapping)
                        || mapping.entry(param.name()).isPresent());
    }

    private static void addNames(YamlNode params, Set<String> names) {
        if (params instanceof YamlMapping mapping) {
            for (YamlEntry entry : mapping.effective()) {
                names.add(entry.key().value());
            }
        }
    }

    private static String message(String name, Set<String> defined) {
        return "the DAG defines " + (defined.isEmpty() ? "no params, so no " : "no param ") + Visible.quote(name)
                + "; only a run with OverrideParameters can set it";
    }

    private static String hint(String name, Set<String> defined) {
        Optional<String> nearest = NearestName.to(name, defined);
        return nearest.map(near -> "Did you mean " + Visible.quote("params." + near) + "?")
                .orElse("Define it with a default, next to \"tasks\":\nparams:\n  " + Visible.cut(name) + ": …");
    }
}
