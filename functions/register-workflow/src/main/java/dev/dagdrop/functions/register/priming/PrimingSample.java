package dev.dagdrop.functions.register.priming;

import java.util.Locale;

/** The objects that priming runs look at: together they run nearly all the code of an upload. */
enum PrimingSample {
    /** A new file: created. */
    NEW,
    /** A new version of a known file: updated. */
    KNOWN,
    /** A definition with errors: rejected. */
    BROKEN;

    /** As S3 writes it. */
    static final String SEQUENCER = "006B0001A23C5A17B2";

    /** Their team, which has a profile. */
    static final String TEAM = "priming";

    /** Its workflow's name. */
    String workflow() {
        return TEAM + "." + mark();
    }

    /** What its key ends with; it holds no character that S3 would write otherwise. */
    String file() {
        return "/" + mark() + ".yaml";
    }

    /** Its key. */
    String key(String prefix) {
        return prefix + TEAM + file();
    }

    private String mark() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The S3 event about it. */
    String notification(String bucket, String prefix) {
        return """
                {"Records": [{"eventVersion": "2.1", "eventSource": "aws:s3", "awsRegion": "us-east-1",\
                 "eventTime": "2026-11-22T12:00:00.000Z", "eventName": "ObjectCreated:Put",\
                 "userIdentity": {"principalId": "AWS:PRIMING"},\
                 "requestParameters": {"sourceIPAddress": "127.0.0.1"},\
                 "responseElements": {"x-amz-request-id": "PRIMING", "x-amz-id-2": "PRIMING"},\
                 "s3": {"s3SchemaVersion": "1.0", "configurationId": "priming",\
                 "bucket": {"name": "%s", "ownerIdentity": {"principalId": "PRIMING"}, "arn": "arn:aws:s3:::priming"},\
                 "object": {"key": "%s", "size": 1024, "eTag": "0123456789abcdef0123456789abcdef",\
                 "versionId": "1", "sequencer": "%s"}}}]}""".formatted(bucket, key(prefix), SEQUENCER);
    }
}
