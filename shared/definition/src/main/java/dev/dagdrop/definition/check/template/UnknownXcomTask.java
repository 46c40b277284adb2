package dev.dagdrop.definition.check.template;

import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.check.Sources;
import dev.dagdrop.definition.check.TemplateCheck;
import dev.dagdrop.definition.check.hint.NearestName;
import dev.dagdrop.definition.finding.Visible;
import dev.dagdrop.definition.model.Task;
import dev.dagdrop.definition.template.TemplateUses;
import dev.dagdrop.definition.template.TemplateValue;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** DD708 unknown-xcom-task. */
final class UnknownXcomTask implements TemplateCheck {
    /** Looking for the nearest name reads all tasks; beyond so many unknown names it would take too long. */
    private static final int MOST_SUGGESTIONS = 10;

    private static final Rule RULE = Rule.warning(
            "DD708",
            "unknown-xcom-task",
            "A template pulls the XCom of a task that does not exist.",
            Sources.TEMPLATES);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examine(TemplateUses templates, Report report) {
        Set<String> known =
                LinkedHashSet.newLinkedHashSet(templates.definition().tasks().size());
        for (Task task : templates.definition().tasks()) {
            known.add(task.id());
        }
        Map<String, String> hints = new HashMap<>();
        XcomPulls.visit(templates, (use, _, pull, places) -> {
            for (TemplateValue.Text task : use.first() ? pull.tasks() : List.<TemplateValue.Text>of()) {
                if (!known.contains(task.text())) {
                    report.add(
                            places.of(task.start(), task.end()),
                            use.path(),
                            "unknown task " + Visible.quote(task.text()) + ": xcom_pull returns None",
                            hints.computeIfAbsent(
                                    task.text(),
                                    name -> hint(name, hints.size() < MOST_SUGGESTIONS ? known : Set.of())));
                }
            }
        });
    }

    /** The task whose id is this name behind a prefix: ids get one when DAGs are joined. */
    private static Optional<String> endingWith(String end, Collection<String> known) {
        for (String id : known) {
            if (id.endsWith(end)) {
                return Optional.of(id);
            }
        }
        return Optional.empty();
    }

    private static String hint(String name, Collection<String> known) {
        return NearestName.to(name, known)
                .or(() -> endingWith('_' + name, known))
                .map(near -> "Did you mean " + Visible.quote(near) + "?")
                .orElse("Name a task of this DAG.");
    }
}
