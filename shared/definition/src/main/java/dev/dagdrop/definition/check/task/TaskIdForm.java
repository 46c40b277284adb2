package dev.dagdrop.definition.check.task;

import dev.dagdrop.definition.check.DagCheck;
import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.finding.Visible;
import dev.dagdrop.definition.model.Definition;
import dev.dagdrop.definition.model.Task;

/** DD427. A rule of its own speaks about an id that is not text. */
final class TaskIdForm implements DagCheck {
    private static final int LONGEST = 250;
    private static final Rule RULE = Rule.error(
            "DD427",
            "A task id is text of letters, digits, underscores, dots and dashes, at most 250 of them.",
            "https://airflow.apache.org/docs/apache-airflow/3.0.6/core-concepts/tasks.html");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examine(Definition definition, Report report) {
        for (Task task : definition.tasks()) {
            if (task.key().isString()) {
                examine(task, report);
            }
        }
    }

    private static void examine(Task task, Report report) {
        String id = task.id();
        if (id.isEmpty()) {
            add(task, "the task id is empty", "Name the task, such as load_orders.", report);
        } else if (id.codePointCount(0, id.length()) > LONGEST) {
            int length = id.codePointCount(0, id.length());
            add(task, "the task id has " + length + " characters; 250 are allowed", "Shorten it.", report);
        } else {
            int bad = firstBad(id);
            if (bad >= 0) {
                String character = Visible.quote(new String(Character.toChars(id.codePointAt(bad))));
                add(
                        task,
                        "the task id " + Visible.quote(id) + " contains " + character,
                        "Use only letters, digits, \"_\", \".\" and \"-\": " + Visible.cut(repaired(id)),
                        report);
            }
        }
    }

    private static void add(Task task, String message, String hint, Report report) {
        report.add(task.key().position(), Arguments.path(task.id()), message, hint);
    }

    /** Where the first character is that no task id may have; -1 where there is none. */
    static int firstBad(String id) {
        for (int i = 0; i < id.length(); i += Character.charCount(id.codePointAt(i))) {
            if (!isAllowed(id.codePointAt(i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isAllowed(int c) {
        return Character.isLetterOrDigit(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || c == '_'
                || c == '.'
                || c == '-';
    }

    private static String repaired(String id) {
        StringBuilder repaired = new StringBuilder(id.length());
        id.codePoints().forEach(c -> repaired.appendCodePoint(isAllowed(c) ? c : '_'));
        return repaired.toString();
    }
}
