package dev.dagdrop.functions.register;

import static java.util.Map.entry;

import dev.dagdrop.registration.event.ObjectEvent;
import dev.dagdrop.registration.upload.Removal;
import dev.dagdrop.registration.upload.Sequencer;
import dev.dagdrop.registration.upload.Upload;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** What each file of events/ is decoded to: one delivery for a notification, one per message for a batch. */
final class ExpectedEvents {
    private static final String BUCKET = "dagdrop-example-bucket";

    private static final ObjectEvent DAILY_CLOSE = created(
            "workflows/finance/daily-close.yaml",
            "3HL4kqtJvjVBH40Nrjfkd8kR5sXq1bTz",
            "6805f2cfc46c0f04559748bb039d69ae",
            "006B0001A23C5A17B2",
            1843);

    /** Its key is plain in the event: the plus and the percent sign stand for themselves. */
    private static final ObjectEvent Q3_REPORT = created(
            "workflows/finance/Q3 report + 100%.yaml",
            "IYV3p45BT0ac8hjHg1houSdS1a.Mro8e", "b1946ac92492d2347c6235b4d2611184", "006B0005C1A9553D20", 2210);

    private static final ObjectEvent VENDOR_PAYMENTS = created(
            "workflows/finance/vendor-payments.yaml",
            "wJ6tQm2KxV9bZr4NcL7yHs1GpDf8UeT5",
            "acbd18db4cc2f85cedef654fccc4a4d8",
            "006B0005FA03C76F19",
            1422);

    private static final ObjectEvent FX_RATES = created(
            "workflows/finance/fx rates.yaml",
            "gN2xKq8VbW5tZr1McL9yHs4PpDf7UeT6",
            "37b51d194a7513e45b56f6524f2d51f2",
            "006B00063D6E18A450",
            1688);

    private static final ObjectEvent DAILY_CLOSE_REMOVED = new ObjectEvent.Removed(new Removal(
            BUCKET,
            "workflows/finance/daily-close.yaml",
            Optional.of("n8Rk2Vb6Yt0Qw4Zx1Lc9Ms7HdGp5JfUe"),
            Sequencer.of("006B000432B4018C5D")));

    static final Map<String, List<Delivery>> BY_FILE = Map.ofEntries(
            entry("s3-put-yaml.json", List.of(Delivery.of(DAILY_CLOSE))),
            entry(
                    "s3-put-yml.json",
                    List.of(Delivery.of(created(
                            "workflows/finance/weekly-report.yml",
                            "UIORUnfndfiufdisojhr398493jfdkjF",
                            "9b2cf535f27731c974343645a3985328",
                            "006B0001D2D07E4419",
                            912)))),
            entry(
                    "s3-put-uppercase-yml.json",
                    List.of(Delivery.of(created(
                            "workflows/finance/MONTH-END.YML",
                            "eoW5YVMQ7ZqzXN8cJ1Kb4p0dRtHsLmGv",
                            "1b2cf535f27731c974343645a3985328",
                            "006B0001F51F90ABC3",
                            1204)))),
            entry(
                    "s3-copy.json",
                    List.of(Delivery.of(created(
                            "workflows/finance/daily-close-copy.yaml",
                            "yGk2X0c1Zs8Tq7pLr4VbNw9EjMhUdF6a",
                            "6805f2cfc46c0f04559748bb039d69ae",
                            "006B000220A24C77D8",
                            1843)))),
            entry(
                    "s3-multipart.json",
                    List.of(Delivery.of(created(
                            "workflows/finance/ledger-import.yaml",
                            "pZ7uQ3nBf5Lk1Xt9VwSg2RmYc8Ha0EdJ",
                            "d41f7f8b7e1c4d0a9c3b2a1f0e9d8c7b-2",
                            "006B00024CCE115F02",
                            48_210)))),
            entry(
                    "s3-url-encoded-key.json",
                    List.of(Delivery.of(created(
                            "workflows/finance/Q3 report + forecast/Prüfung.yaml",
                            "mT4sVx9QdKp2Wb7Zr1Nc6LyHg8FjE3Ua",
                            "5f4dcc3b5aa765d61d8327deb882cf99",
                            "006B00028708B92E64",
                            2077)))),
            entry("s3-duplicate.json", List.of(Delivery.of(DAILY_CLOSE, DAILY_CLOSE))),
            entry(
                    "s3-out-of-order-newer.json",
                    List.of(Delivery.of(created(
                            "workflows/finance/intraday-risk.yaml",
                            "QUpfdndhfd8438MNFDN93jdnJFkdmqnh",
                            "7c6a180b36896a0a8c02787eeafb0e4c",
                            "006B00035100",
                            1990)))),
            entry(
                    "s3-out-of-order-older.json",
                    List.of(Delivery.of(created(
                            "workflows/finance/intraday-risk.yaml",
                            "096fKKXTRTtl3on89fVO.nfljtsv6qko",
                            "0cc175b9c0f1b6a831c399e269772661",
                            "006B000350F2A1B3C4",
                            1987)))),
            entry("s3-test-event.json", List.of(Delivery.of())),
            entry("s3-object-removed.json", List.of(Delivery.of(DAILY_CLOSE_REMOVED))),
            entry("sqs-eventbridge-object-deleted.json", List.of(Delivery.of(DAILY_CLOSE_REMOVED))),
            entry(
                    "s3-unversioned-bucket.json",
                    List.of(Delivery.of(new ObjectEvent.Created(new Upload(
                            BUCKET,
                            "workflows/finance/daily-close.yaml",
                            Optional.empty(),
                            Optional.of("6805f2cfc46c0f04559748bb039d69ae"),
                            Sequencer.of("006B00046EE6A7430F"),
                            OptionalLong.of(1843)))))),
            entry(
                    "s3-newer-event-version.json",
                    List.of(Delivery.of(created(
                            "workflows/finance/quarterly-audit.yaml",
                            "hB3vNc7XqZ1mKw5TyL9sRd2PgFj8UeA6",
                            "e4d909c290d0fb1ca068ffaddf22cbd0",
                            "006B0004B1770C2B48",
                            1533)))),
            entry(
                    "s3-outside-prefix.json",
                    List.of(Delivery.of(created(
                            "archive/finance/daily-close.yaml",
                            "cV5nXz8MqR2tKb7LwY1sHg4PdJf9UeA3",
                            "6805f2cfc46c0f04559748bb039d69ae",
                            "006B000514C81D6A77",
                            1843)))),
            entry(
                    "s3-not-yaml.json",
                    List.of(Delivery.of(created(
                            "workflows/finance/README.md",
                            "kD9fWs3ZxQ7bVn1TmL5rYh2GpJc8UeA4",
                            "5d41402abc4b2a76b9719d911017c592",
                            "006B00054F19B0C852",
                            318)))),
            entry("sqs-s3-notification.json", List.of(Delivery.of(DAILY_CLOSE))),
            entry("sqs-s3-test-event.json", List.of(Delivery.of(new ObjectEvent.Test(BUCKET)))),
            entry("sqs-eventbridge-object-created.json", List.of(Delivery.of(Q3_REPORT))),
            entry("sqs-sns-notification.json", List.of(Delivery.of(VENDOR_PAYMENTS))),
            entry("sqs-lambda-on-failure-record.json", List.of(Delivery.of(FX_RATES))),
            entry(
                    "sqs-batch-of-several-shapes.json",
                    List.of(
                            Delivery.of(DAILY_CLOSE),
                            Delivery.of(Q3_REPORT),
                            Delivery.of(VENDOR_PAYMENTS),
                            Delivery.of(FX_RATES))),
            entry("sqs-undecodable-body.json", List.of(Delivery.of(DAILY_CLOSE), new Delivery.Undecodable())));

    private ExpectedEvents() {}

    private static ObjectEvent created(String key, String versionId, String eTag, String sequencer, long size) {
        return new ObjectEvent.Created(new Upload(
                BUCKET,
                key,
                Optional.of(versionId),
                Optional.of(eTag),
                Sequencer.of(sequencer),
                OptionalLong.of(size)));
    }
}
