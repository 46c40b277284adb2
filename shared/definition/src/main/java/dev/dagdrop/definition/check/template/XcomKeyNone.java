package dev.dagdrop.definition.check.template;

import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.check.TemplateCheck;
import dev.dagdrop.definition.template.TemplateUses;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** DD717 xcom-key-none. */
final class XcomKeyNone implements TemplateCheck {
    private static final Pattern KEY_NONE =
            Pattern.compile("[^()]{0,500}\\(([^()]{0,500},)?\\s{0,50}key\\s{0,50}=\\s{0,50}None\\b");
    private static final int LONGEST_CALL = 1500;
    private static final Rule RULE = Rule.warning(
            "DD717",
            "xcom-key-none",
            "A template pulls an XCom with key=None, which finds nothing in Airflow 3.",
            "https://airflow.apache.org/docs/apache-airflow/3.0.6/core-concepts/xcoms.html");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examine(TemplateUses templates, Report report) {
        XcomPulls.visit(templates, (use, reference, _, places) -> {
            String text = use.scalar().value();
            Matcher call = KEY_NONE.matcher(text)
                    .region(reference.start(), Math.min(text.length(), reference.start() + LONGEST_CALL));
            if (use.first() && call.lookingAt()) {
                report.add(
                        places.of(reference.start(), reference.end()),
                        use.path(),
                        "key=None finds nothing in Airflow 3",
                        "Remove key=None to pull the result of the task, or name the key.");
            }
        });
    }
}
