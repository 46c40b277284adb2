package dev.dagdrop.definition.check.task;

import dev.dagdrop.definition.check.DagCheck;
import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.check.Sources;
import dev.dagdrop.definition.finding.Visible;
import dev.dagdrop.definition.model.Definition;
import dev.dagdrop.definition.model.Task;

/** DD428. */
final class TaskIdLetters implements DagCheck {
    private static final Rule RULE =
            Rule.warning("DD428", "A task id has only the letters a to z and A to Z.", Sources.PARAMETERS);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examine(Definition definition, Report report) {
        for (Task task : definition.tasks()) {
            int other = firstOther(task.id());
            if (other >= 0 && TaskIdForm.firstBad(task.id()) < 0) {
                String letter =
                        Visible.quote(new String(Character.toChars(task.id().codePointAt(other))));
                report.add(
                        task.key().position(),
                        Arguments.path(task.id()),
                        "the task id " + Visible.quote(task.id()) + " contains the letter " + letter
                                + "; Airflow takes it, the service may not",
                        "Use the letters a to z.");
            }
        }
    }

    private static int firstOther(String id) {
        for (int i = 0; i < id.length(); i++) {
            if (id.charAt(i) > '~' && Character.isLetterOrDigit(id.codePointAt(i))) {
                return i;
            }
        }
        return -1;
    }
}
