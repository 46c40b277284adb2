package dev.dagdrop.cli.lambda;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;

/**
 * What one event leads to on an empty stack.
 *
 * @param before the events delivered first
 * @param answer the outcome of each upload, the ids of the messages that have to come again, or whether a comparison finished
 * @param workflows the keys that have a workflow in the end, each with its name
 */
record ExpectedResult(List<String> before, List<String> answer, Map<String, String> workflows) {
    private static final String DAILY_CLOSE = "workflows/finance/daily-close.yaml";
    private static final String Q3_REPORT = "workflows/finance/Q3 report + 100%.yaml";
    private static final String VENDOR_PAYMENTS = "workflows/finance/vendor-payments.yaml";
    private static final String FX_RATES = "workflows/finance/fx rates.yaml";

    static final Map<String, ExpectedResult> BY_FILE = Map.ofEntries(
            entry("s3-put-yaml.json", created(DAILY_CLOSE, "finance.daily-close")),
            entry("s3-put-yml.json", created("workflows/finance/weekly-report.yml", "finance.weekly-report")),
            entry("s3-put-uppercase-yml.json", created("workflows/finance/MONTH-END.YML", "finance.MONTH-END")),
            entry("s3-copy.json", created("workflows/finance/daily-close-copy.yaml", "finance.daily-close-copy")),
            entry("s3-multipart.json", created("workflows/finance/ledger-import.yaml", "finance.ledger-import")),
            entry(
                    "s3-url-encoded-key.json",
                    created(
                            "workflows/finance/Q3 report + forecast/Prüfung.yaml",
                            "finance.Q3-report-forecast.Pr-fung")),
            entry(
                    "s3-duplicate.json",
                    new ExpectedResult(
                            List.of(), List.of("created", "duplicate"), Map.of(DAILY_CLOSE, "finance.daily-close"))),
            entry(
                    "s3-out-of-order-newer.json",
                    created("workflows/finance/intraday-risk.yaml", "finance.intraday-risk")),
            entry(
                    "s3-out-of-order-older.json",
                    new ExpectedResult(
                            List.of("s3-out-of-order-newer.json"),
                            List.of("unchanged"),
                            Map.of("workflows/finance/intraday-risk.yaml", "finance.intraday-risk"))),
            entry("s3-lifecycle-transition.json", new ExpectedResult(List.of(), List.of("ignored"), Map.of())),
            entry("s3-lifecycle-expiration-marker.json", new ExpectedResult(List.of(), List.of("deleted"), Map.of())),
            entry("hint.json", accepted(Map.of())),
            entry("s3-test-event.json", new ExpectedResult(List.of(), List.of(), Map.of())),
            // The object that is put first is still there.
            entry(
                    "s3-object-removed.json",
                    new ExpectedResult(
                            List.of("s3-put-yaml.json"),
                            List.of("duplicate"),
                            Map.of(DAILY_CLOSE, "finance.daily-close"))),
            entry("s3-unversioned-bucket.json", created(DAILY_CLOSE, "finance.daily-close")),
            entry(
                    "s3-newer-event-version.json",
                    created("workflows/finance/quarterly-audit.yaml", "finance.quarterly-audit")),
            entry("s3-outside-prefix.json", new ExpectedResult(List.of(), List.of("ignored"), Map.of())),
            entry("s3-not-yaml.json", new ExpectedResult(List.of(), List.of("ignored"), Map.of())),
            entry("sqs-s3-notification.json", accepted(Map.of(DAILY_CLOSE, "finance.daily-close"))),
            entry("sqs-s3-test-event.json", accepted(Map.of())),
            entry("sqs-eventbridge-object-created.json", accepted(Map.of(Q3_REPORT, "finance.Q3-report-100-"))),
            entry("sqs-eventbridge-object-deleted.json", accepted(Map.of())),
            entry("sqs-sns-notification.json", accepted(Map.of(VENDOR_PAYMENTS, "finance.vendor-payments"))),
            entry("sqs-lambda-on-failure-record.json", accepted(Map.of(FX_RATES, "finance.fx-rates"))),
            entry(
                    "sqs-batch-of-several-shapes.json",
                    accepted(Map.of(
                            DAILY_CLOSE,
                            "finance.daily-close",
                            Q3_REPORT,
                            "finance.Q3-report-100-",
                            VENDOR_PAYMENTS,
                            "finance.vendor-payments",
                            FX_RATES,
                            "finance.fx-rates"))),
            entry("reconcile-scheduled.json", new ExpectedResult(List.of(), List.of("true"), Map.of())),
            entry(
                    "reconcile-dry-run.json",
                    new ExpectedResult(
                            List.of("s3-put-yaml.json"), List.of("true"), Map.of(DAILY_CLOSE, "finance.daily-close"))),
            // An unreadable message is dead-lettered, and so done with.
            entry("sqs-undecodable-body.json", accepted(Map.of(DAILY_CLOSE, "finance.daily-close"))));

    private static ExpectedResult created(String key, String workflow) {
        return new ExpectedResult(List.of(), List.of("created"), Map.of(key, workflow));
    }

    /** Every message of a batch is done with. */
    private static ExpectedResult accepted(Map<String, String> workflows) {
        return new ExpectedResult(List.of(), List.of(), workflows);
    }
}
