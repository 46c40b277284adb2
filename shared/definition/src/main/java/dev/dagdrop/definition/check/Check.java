package dev.dagdrop.definition.check;

/**
 * Finds violations of one rule. A check has no state: it is called once for each thing of its kind and adds its findings
 * to the report.
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
