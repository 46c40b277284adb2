package dev.dagdrop.registration.rehearsal;

import dev.dagdrop.registration.upload.Sequencer;
import java.util.Map;

/**
 * What the services say in a rehearsal, told apart by what the {@link Part} of an upload leaves in each request.
 *
 * @param table the table the team's profile is in
 * @param bucket the bucket the uploads are in
 * @param prefix what their keys begin with
 * @param accepted a definition that passes
 * @param broken one that does not
 */
record CannedAnswers(String table, String bucket, String prefix, String accepted, String broken) {
    private static final String ARN = "arn:aws:airflow-serverless:us-east-1:000000000000:workflow/rehearsal-0123456789";

    /** As JSON writes it. */
    private static final String PROFILE =
            "Team: %s\\nRoleArn: arn:aws:iam::000000000000:role/rehearsal\\nTags: {rehearsed: 'true'}\\n"
                    .formatted(Part.TEAM);

    private static final String VERSION = "0123456789abcdef0123456789abcdef";

    /** @param headers beside the length of the body */
    record Answer(int status, Map<String, String> headers, String body) {}

    /**
     * The answer to one request.
     *
     * @param request its first line
     * @param target what the protocols with JSON name the operation in; empty in the others
     */
    Answer to(String request, String target, String body) {
        return switch (target.substring(target.indexOf('.') + 1)) {
            case "UpdateItem" -> row(body);
            case "BatchGetItem" -> json(200, """
                        {"Responses": {"%s": [{"Id": {"S": "team/%s"}, "Profile": {"S": "%s"}}]}, "UnprocessedKeys": {}}""".formatted(table, Part.TEAM, PROFILE));
            case "CreateWorkflow" -> json(200, """
                        {"WorkflowArn": "%s", "CreatedAt": "2026-11-22T12:00:00Z", "RevisionId": "1",\
                         "WorkflowStatus": "READY", "WorkflowVersion": "%s", "IsLatestVersion": true,\
                         "Warnings": ["rehearsed"]}""".formatted(ARN, VERSION));
            case "UpdateWorkflow" -> json(200, """
                        {"WorkflowArn": "%s", "ModifiedAt": "2026-11-22T12:00:00Z", "WorkflowVersion": "%s",\
                         "Warnings": ["rehearsed"]}""".formatted(ARN, VERSION));
            case "SendMessage", "ChangeMessageVisibility" -> json(200, "{\"MessageId\": \"1\"}");
            default -> request.startsWith("GET ") ? object(request) : published();
        };
    }

    private Answer row(String request) {
        if (request.contains(Part.DUPLICATE.workflow())) {
            return json(
                    400,
                    "{\"__type\": \"com.amazonaws.dynamodb.v20120810#ConditionalCheckFailedException\", \"Item\": %s}"
                            .formatted(item(Part.DUPLICATE, Sequencer.of(Part.SEQUENCER))));
        }
        return request.contains(Part.KNOWN.workflow())
                ? json(200, "{\"Attributes\": %s}".formatted(item(Part.KNOWN, Sequencer.of("00"))))
                : json(200, "{}");
    }

    private String item(Part part, Sequencer sequencer) {
        return """
                {"Id": {"S": "workflow/%1$s"}, "BucketName": {"S": "%5$s"}, "ObjectKey": {"S": "%6$s"},\
                 "VersionId": {"S": "1"}, "Sequencer": {"S": "%2$s"}, "RegistrationState": {"S": "FINISHED"},\
                 "LeaseEnd": {"N": "0"}, "Attempts": {"N": "1"}, "Outcome": {"S": "created"},\
                 "WorkflowArn": {"S": "%3$s"}, "WorkflowVersion": {"S": "%4$s"}, "Fingerprint": {"S": "another"}}""".formatted(part.workflow(), sequencer.digits(), ARN, VERSION, bucket, part.key(prefix));
    }

    private Answer object(String request) {
        if (request.contains(CredentialsRequest.PATH)) {
            return json(200, """
                    {"AccessKeyId": "AKIAIOSFODNN7EXAMPLE", "SecretAccessKey": "rehearsal", "Token": "rehearsal",\
                     "Expiration": "2126-11-22T12:00:00Z"}""");
        }
        return new Answer(
                200,
                Map.of(
                        "Content-Type", "application/yaml",
                        "ETag", "\"0123456789abcdef0123456789abcdef\"",
                        "Last-Modified", "Sun, 22 Nov 2026 12:00:00 GMT",
                        "x-amz-request-id", "rehearsal",
                        "x-amz-version-id", "1"),
                request.contains(Part.BROKEN.file()) ? broken : accepted);
    }

    private static Answer published() {
        return new Answer(200, Map.of("Content-Type", "text/xml"), """
                <PublishResponse xmlns="http://sns.amazonaws.com/doc/2010-03-31/"><PublishResult><MessageId>1</MessageId>\
                </PublishResult><ResponseMetadata><RequestId>1</RequestId></ResponseMetadata></PublishResponse>""");
    }

    private static Answer json(int status, String body) {
        return new Answer(
                status, Map.of("Content-Type", "application/x-amz-json-1.0", "x-amzn-RequestId", "rehearsal"), body);
    }
}
