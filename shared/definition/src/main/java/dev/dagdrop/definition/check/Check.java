package dev.dagdrop.definition.check;

/**
 * One rule and the code that looks for what breaks it. A check has no state; it is asked once per thing of its kind and
 * puts what it finds into the report.
 */
public sealed interface Check
        permits YamlProblemCheck,
                NodeCheck,
                RootCheck,
                DagCheck,
                TaskCheck,
                KeyCheck,
                OperatorCheck,
                SettingsCheck,
                TemplateCheck {
    /** The rule that it checks. */
    Rule rule();
}
