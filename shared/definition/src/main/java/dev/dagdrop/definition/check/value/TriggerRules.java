package dev.dagdrop.definition.check.value;

import java.util.List;

/** The names of trigger rules. */
final class TriggerRules {
    static final String SOURCE =
            "https://airflow.apache.org/docs/apache-airflow/3.0.6/core-concepts/dags.html#trigger-rules";

    /** Those of Airflow 3.0.6, which the service runs. */
    static final List<String> KNOWN = List.of(
            "all_success",
            "all_failed",
            "all_done",
            "all_done_setup_success",
            "all_skipped",
            "always",
            "none_failed",
            "none_failed_min_one_success",
            "none_skipped",
            "one_success",
            "one_failed",
            "one_done");

    /** Those of older and newer versions, on which the sources disagree. */
    static final List<String> DISPUTED = List.of("none_failed_or_skipped", "dummy", "all_done_min_one_success");

    private TriggerRules() {}
}
