package dev.dagdrop.benchmarks.process;

import dev.dagdrop.testkit.KeepAliveServer;
import dev.dagdrop.testkit.KeepAliveServer.HttpRequest;
import dev.dagdrop.testkit.KeepAliveServer.HttpResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** DynamoDB, S3, MWAA Serverless, SNS and SQS, each with the one answer that lets an upload of a new file pass. */
final class CannedAws implements AutoCloseable {
    private static final String ARN =
            "arn:aws:airflow-serverless:eu-central-1:123456789012:workflow/finance-daily-0a1b2c3d4e";

    private final String definition;
    private final AtomicLong calls = new AtomicLong();
    private final KeepAliveServer server;

    /** @param definition what every object holds */
    CannedAws(String definition) throws IOException {
        this.definition = definition;
        this.server = new KeepAliveServer(request -> Optional.of(answer(request)));
    }

    String url() {
        return "http://" + server.address();
    }

    /** How many requests there were so far. */
    long calls() {
        return calls.get();
    }

    private HttpResponse answer(HttpRequest request) {
        calls.incrementAndGet();
        String target = request.headers().getOrDefault("x-amz-target", "");
        return switch (target.substring(target.indexOf('.') + 1)) {
            case "UpdateItem", "BatchGetItem" -> json("application/x-amz-json-1.0", "{}");
            case "CreateWorkflow" -> json("application/x-amz-json-1.0", """
                        {"WorkflowArn":"%s","CreatedAt":"2026-11-22T08:15:30Z","RevisionId":"1","WorkflowStatus":"READY",\
                        "WorkflowVersion":"0123456789abcdef0123456789abcdef","IsLatestVersion":true}""".formatted(ARN));
            case "" -> request.method().equals("GET") ? object() : published();
            case String other -> throw new IllegalStateException("no answer is canned for " + other);
        };
    }

    private HttpResponse object() {
        return new HttpResponse(
                200,
                Map.of(
                        "Content-Type", "application/yaml",
                        "ETag", "\"6805f2cfc46c0f04559748bb039d69ae\"",
                        "Last-Modified", "Sun, 22 Nov 2026 08:15:30 GMT",
                        "x-amz-request-id", "C3D13FE58DE4C810",
                        "x-amz-version-id", "3HL4kqtJvjVBH40Nrjfkd8kR5sXq1bTz"),
                definition);
    }

    private static HttpResponse published() {
        return new HttpResponse(200, Map.of("Content-Type", "text/xml"), """
                <PublishResponse xmlns="http://sns.amazonaws.com/doc/2010-03-31/"><PublishResult><MessageId>m-1</MessageId>\
                </PublishResult><ResponseMetadata><RequestId>r-1</RequestId></ResponseMetadata></PublishResponse>""");
    }

    private static HttpResponse json(String type, String body) {
        return new HttpResponse(
                200, Map.of("Content-Type", type, "x-amzn-RequestId", "8476a536-e9f4-11e8-9739-2dfe598c3fcd"), body);
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
