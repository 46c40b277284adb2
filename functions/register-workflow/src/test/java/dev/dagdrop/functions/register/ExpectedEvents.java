package dev.dagdrop.functions.register;

import static java.util.Map.entry;

import dev.dagdrop.registration.event.EventOrigin;
import dev.dagdrop.registration.event.ObjectEvent;
import java.util.List;
import java.util.Map;

/** What each file of events/ is decoded to: one delivery for a notification, one per message for a batch. */
final class ExpectedEvents {
    private static final String BUCKET = "dagdrop-example-bucket";

    private static final ObjectEvent DAILY_CLOSE = hint("workflows/finance/daily-close.yaml");

    /** Its key is plain in the event: the plus and the percent sign stand for themselves. */
    private static final ObjectEvent Q3_REPORT = hint("workflows/finance/Q3 report + 100%.yaml");

    private static final ObjectEvent VENDOR_PAYMENTS = hint("workflows/finance/vendor-payments.yaml");

    private static final ObjectEvent FX_RATES = hint("workflows/finance/fx rates.yaml");

    static final Map<String, List<DecodedDelivery>> BY_FILE = Map.ofEntries(
            entry("s3-put-yaml.json", List.of(DecodedDelivery.of(DAILY_CLOSE))),
            entry("s3-put-yml.json", List.of(DecodedDelivery.of(hint("workflows/finance/weekly-report.yml")))),
            entry("s3-put-uppercase-yml.json", List.of(DecodedDelivery.of(hint("workflows/finance/MONTH-END.YML")))),
            entry("s3-copy.json", List.of(DecodedDelivery.of(hint("workflows/finance/daily-close-copy.yaml")))),
            entry("s3-multipart.json", List.of(DecodedDelivery.of(hint("workflows/finance/ledger-import.yaml")))),
            entry(
                    "s3-url-encoded-key.json",
                    List.of(DecodedDelivery.of(hint("workflows/finance/Q3 report + forecast/Prüfung.yaml")))),
            entry("s3-duplicate.json", List.of(DecodedDelivery.of(DAILY_CLOSE, DAILY_CLOSE))),
            entry(
                    "s3-out-of-order-newer.json",
                    List.of(DecodedDelivery.of(hint("workflows/finance/intraday-risk.yaml")))),
            entry(
                    "s3-out-of-order-older.json",
                    List.of(DecodedDelivery.of(hint("workflows/finance/intraday-risk.yaml")))),
            entry("s3-test-event.json", List.of(DecodedDelivery.of())),
            entry(
                    "s3-lifecycle-transition.json",
                    List.of(DecodedDelivery.of(new ObjectEvent.OtherEvent(
                            "LifecycleTransition", BUCKET, "workflows/finance/daily-close.yaml")))),
            entry(
                    "s3-lifecycle-expiration-marker.json",
                    List.of(DecodedDelivery.of(hint("workflows/finance/daily-close.yaml")))),
            entry("hint.json", List.of(DecodedDelivery.of(hint("workflows/finance/daily-close.yaml")))),
            entry("s3-object-removed.json", List.of(DecodedDelivery.of(DAILY_CLOSE))),
            entry("sqs-eventbridge-object-deleted.json", List.of(DecodedDelivery.of(DAILY_CLOSE))),
            entry(
                    "s3-unversioned-bucket.json",
                    List.of(DecodedDelivery.of(hint("workflows/finance/daily-close.yaml")))),
            entry(
                    "s3-newer-event-version.json",
                    List.of(DecodedDelivery.of(hint("workflows/finance/quarterly-audit.yaml")))),
            entry("s3-outside-prefix.json", List.of(DecodedDelivery.of(hint("archive/finance/daily-close.yaml")))),
            entry("s3-not-yaml.json", List.of(DecodedDelivery.of(hint("workflows/finance/README.md")))),
            entry("sqs-s3-notification.json", List.of(DecodedDelivery.of(DAILY_CLOSE))),
            entry("sqs-s3-test-event.json", List.of(DecodedDelivery.of(new ObjectEvent.TestEvent(BUCKET)))),
            entry("sqs-eventbridge-object-created.json", List.of(DecodedDelivery.of(Q3_REPORT))),
            entry("sqs-sns-notification.json", List.of(DecodedDelivery.of(VENDOR_PAYMENTS))),
            entry("sqs-lambda-on-failure-record.json", List.of(DecodedDelivery.of(FX_RATES))),
            entry(
                    "sqs-batch-of-several-shapes.json",
                    List.of(
                            DecodedDelivery.of(DAILY_CLOSE),
                            DecodedDelivery.of(Q3_REPORT),
                            DecodedDelivery.of(VENDOR_PAYMENTS),
                            DecodedDelivery.of(FX_RATES))),
            entry(
                    "sqs-undecodable-body.json",
                    List.of(DecodedDelivery.of(DAILY_CLOSE), new DecodedDelivery.UndecodableDelivery())));

    private ExpectedEvents() {}

    private static ObjectEvent hint(String key) {
        return new ObjectEvent.Hint(BUCKET, key, EventOrigin.unknown());
    }
}
