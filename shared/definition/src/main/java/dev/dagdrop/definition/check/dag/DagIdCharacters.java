package dev.dagdrop.definition.check.dag;

import dev.dagdrop.definition.check.DagCheck;
import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.finding.Visible;
import dev.dagdrop.definition.model.Definition;
import dev.dagdrop.definition.yaml.YamlPath;
import dev.dagdrop.definition.yaml.YamlScalar;

/** DD204. */
final class DagIdCharacters implements DagCheck {
    private static final int LONGEST = 250;
    private static final Rule RULE = Rule.error(
            "DD204",
            "The DAG's id has 1 to 250 characters: letters from A to Z, digits, dots, dashes and underscores.",
            "https://airflow.apache.org/docs/task-sdk/stable/api.html");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examine(Definition definition, Report report) {
        YamlScalar key = definition.key();
        String id = key.value();
        if (!key.isString() || DagKeys.isCompletedLater(key)) {
            return;
        }
        if (id.isEmpty()) {
            report.add(
                    key.position(), YamlPath.root(), "the DAG's id is empty", "Give the DAG a name, such as my_dag.");
        } else if (id.codePointCount(0, id.length()) > LONGEST) {
            report.add(
                    key.position(),
                    YamlPath.root(),
                    "the DAG's id has " + id.codePointCount(0, id.length()) + " characters; Airflow takes " + LONGEST,
                    "Shorten it.");
        } else {
            addForbidden(key, report);
        }
    }

    private static void addForbidden(YamlScalar key, Report report) {
        String id = key.value();
        int at = 0;
        while (at < id.length() && isAllowed(id.charAt(at))) {
            at++;
        }
        if (at < id.length()) {
            int end = at + Character.charCount(id.codePointAt(at));
            report.add(
                    key.part(at, end),
                    YamlPath.root(),
                    "the DAG's id " + Visible.quote(id) + " has the character " + Visible.quote(id.substring(at, end))
                            + "; it may have letters from A to Z, digits, \".\", \"-\" and \"_\"",
                    "Write, for example, " + Visible.cut(replaced(id)));
        }
    }

    private static String replaced(String id) {
        StringBuilder replaced = new StringBuilder();
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            replaced.append(isAllowed(c) ? c : '_');
        }
        return replaced.toString();
    }

    private static boolean isAllowed(char c) {
        boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        return letter || (c >= '0' && c <= '9') || c == '_' || c == '-' || c == '.';
    }
}
