package dev.dagdrop.definition.check.template;

import java.util.Optional;

/** What to write instead of a variable that Airflow has and MWAA Serverless does not list. */
final class VariableReplacements {
    private static final String DATE = "Use {{ ds }} for the date of the run, or {{ ts }} for date and time.";
    private static final String NEXT = "Compute it from the date of the run: {{ macros.ds_add(ds, 1) }}.";
    private static final String PREVIOUS = "Compute it from the date of the run: {{ macros.ds_add(ds, -1) }}.";
    private static final String LITERAL = "Write the value itself, or use a param: {{ params.… }}.";
    private static final String STORE = "Use a param: {{ params.… }}. A secrets backend in a code package works too.";

    private VariableReplacements() {}

    static Optional<String> of(String variable) {
        return switch (variable) {
            case "dag_run" ->
                Optional.of("Use a param: {{ params.… }}; StartWorkflowRun sets params of one run"
                        + " through OverrideParameters.");
            case "logical_date", "execution_date", "data_interval_start", "ts_nodash_with_tz" -> Optional.of(DATE);
            case "data_interval_end", "next_ds", "next_ds_nodash", "next_execution_date", "tomorrow_ds" ->
                Optional.of(NEXT);
            case "tomorrow_ds_nodash" -> Optional.of(NEXT);
            case "prev_ds", "prev_ds_nodash", "prev_execution_date", "yesterday_ds", "yesterday_ds_nodash" ->
                Optional.of(PREVIOUS);
            case "run_id" -> Optional.of("Use {{ ts_nodash }} for a name that differs from run to run.");
            case "dag", "task", "conf" -> Optional.of(LITERAL);
            case "var", "conn" -> Optional.of(STORE);
            case "inlets", "outlets" -> Optional.of("Remove it; MWAA Serverless has no assets.");
            default -> Optional.empty();
        };
    }
}
