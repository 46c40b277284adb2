package dev.dagdrop.functions.register.priming;

import java.util.Map;

/**
 * What the services answer in priming runs, by what each {@link PrimingSample} leaves in its requests.
 *
 * @param table the table the team's profile is in
 * @param bucket the bucket the uploads are in
 * @param prefix what their keys begin with
 * @param accepted a definition that passes
 * @param broken one that does not
 */
record CannedAnswers(String table, String bucket, String prefix, String accepted, String broken) {
    private static final String ARN = "arn:aws:airflow-serverless:us-east-1:000000000000:workflow/priming-0123456789";

    /** As JSON writes it. */
    private static final String PROFILE =
            "Team: %s\\nRoleArn: arn:aws:iam::000000000000:role/priming\\nTags: {primed: 'true'}\\n"
                    .formatted(PrimingSample.TEAM);

    private static final String VERSION = "0123456789abcdef0123456789abcdef";

    /** @param headers beside the length of the body */
    record CannedAnswer(int status, Map<String, String> headers, String body) {}

    /**
     * The answer to one request.
     *
     * @param request its first line
     * @param target what the protocols with JSON name the operation in; empty in the others
     */
    CannedAnswer to(String request, String target, String body) {
        return switch (target.substring(target.indexOf('.') + 1)) {
            case "UpdateItem" -> record(body);
            case "BatchGetItem" -> json("""
                        {"Responses": {"%s": [{"Id": {"S": "team/%s"}, "Profile": {"S": "%s"}}]}, "UnprocessedKeys": {}}""".formatted(table, PrimingSample.TEAM, PROFILE));
            case "CreateWorkflow" -> json("""
                        {"WorkflowArn": "%s", "CreatedAt": "2026-11-22T12:00:00Z", "RevisionId": "1",\
                         "WorkflowStatus": "READY", "WorkflowVersion": "%s", "IsLatestVersion": true,\
                         "Warnings": ["primed"]}""".formatted(ARN, VERSION));
            case "GetWorkflow" ->
                json("""
                        {"WorkflowArn": "%s", "Name": "%s", "WorkflowVersion": "%s", "WorkflowStatus": "READY",\
                         "CreatedAt": "2026-11-22T12:00:00Z", "ModifiedAt": "2026-11-22T12:00:00Z", "EngineVersion": 1,\
                         "RoleArn": "arn:aws:iam::000000000000:role/another", "TriggerMode": "SCHEDULED",\
                         "EncryptionConfiguration": {"Type": "AWS_MANAGED_KEY"},\
                         "DefinitionS3Location": {"Bucket": "%s", "ObjectKey": "%s", "VersionId": "0"}}""".formatted(
                                ARN, PrimingSample.KNOWN.workflow(), VERSION, bucket, PrimingSample.KNOWN.key(prefix)));
            case "TagResource", "UntagResource" -> json("{}");
            case "UpdateWorkflow" -> json("""
                        {"WorkflowArn": "%s", "ModifiedAt": "2026-11-22T12:00:00Z", "WorkflowVersion": "%s",\
                         "Warnings": ["primed"]}""".formatted(ARN, VERSION));
            default -> request.startsWith("GET ") ? object(request) : published();
        };
    }

    private CannedAnswer record(String request) {
        boolean claims = request.contains("ClaimedFor");
        return claims && request.contains(PrimingSample.KNOWN.workflow())
                ? json("{\"Attributes\": %s}".formatted(known()))
                : json("{}");
    }

    private String known() {
        return """
                {"Id": {"S": "workflow/%1$s"}, "BucketName": {"S": "%2$s"}, "ObjectKey": {"S": "%3$s"},\
                 "ClaimOwner": {"S": "another"}, "ClaimedFor": {"S": "%3$s"}, "Inputs": {"S": "another"},\
                 "Outcome": {"S": "created"}, "CompletedAt": {"S": "2026-11-22T12:00:00Z"}, "Generation": {"N": "0"},\
                 "WorkflowArn": {"S": "%4$s"}, "WorkflowVersion": {"S": "%5$s"}, "AcceptedKey": {"S": "%3$s"},\
                 "AcceptedVersionId": {"S": "0"}, "AcceptedContent": {"S": "another"}, "TagsDigest": {"S": "another"},\
                 "TagKeys": {"L": [{"S": "another"}]}}""".formatted(PrimingSample.KNOWN.workflow(), bucket, PrimingSample.KNOWN.key(prefix), ARN, VERSION);
    }

    private CannedAnswer object(String request) {
        if (request.contains(CredentialsRequest.PATH)) {
            return json("""
                    {"AccessKeyId": "AKIAIOSFODNN7EXAMPLE", "SecretAccessKey": "priming", "Token": "priming",\
                     "Expiration": "2126-11-22T12:00:00Z"}""");
        }
        return new CannedAnswer(
                200,
                Map.of(
                        "Content-Type", "application/yaml",
                        "ETag", "\"0123456789abcdef0123456789abcdef\"",
                        "Last-Modified", "Sun, 22 Nov 2026 12:00:00 GMT",
                        "x-amz-request-id", "priming",
                        "x-amz-version-id", "1"),
                request.contains(PrimingSample.BROKEN.file()) ? broken : accepted);
    }

    private static CannedAnswer published() {
        return new CannedAnswer(200, Map.of("Content-Type", "text/xml"), """
                <PublishResponse xmlns="http://sns.amazonaws.com/doc/2010-03-31/"><PublishResult><MessageId>1</MessageId>\
                </PublishResult><ResponseMetadata><RequestId>1</RequestId></ResponseMetadata></PublishResponse>""");
    }

    private static CannedAnswer json(String body) {
        return new CannedAnswer(
                200, Map.of("Content-Type", "application/x-amz-json-1.0", "x-amzn-RequestId", "priming"), body);
    }
}
