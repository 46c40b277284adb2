package dev.dagdrop.standins;

import dev.dagdrop.standins.mwaa.Quotas;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.mwaaserverless.MwaaServerlessClient;
import software.amazon.awssdk.services.mwaaserverless.model.CreateWorkflowRequest;
import software.amazon.awssdk.services.mwaaserverless.model.CreateWorkflowResponse;
import software.amazon.awssdk.services.mwaaserverless.model.UpdateWorkflowRequest;
import software.amazon.awssdk.services.s3.S3Client;

/** MWAA Serverless over a versioned bucket, with clients for both. */
final class VersionedService implements AutoCloseable {

    static final String BUCKET = "drop";
    static final String ROLE = "arn:aws:iam::000000000000:role/dagdrop/workflow";
    static final String KEY = "workflows/daily.yaml";

    static final String DEFINITION = """
            daily:
              schedule: "0 6 * * *"
              tasks:
                list:
                  operator: airflow.providers.amazon.aws.operators.s3.S3ListOperator
                  bucket: reports
            """;

    private final S3StandIn s3StandIn = S3StandIn.start();
    final MwaaServerlessStandIn standIn;
    final S3Client s3 = StandInClients.s3(s3StandIn.endpoint());
    final MwaaServerlessClient client;

    VersionedService() {
        this(Quotas.DEFAULT);
    }

    VersionedService(Quotas quotas) {
        standIn = MwaaServerlessStandIn.start(0, s3StandIn.endpoint(), quotas);
        client = StandInClients.mwaaServerless(standIn.endpoint());
        s3StandIn.createVersionedBucket(BUCKET);
    }

    /** Puts a definition at {@link #KEY} and gives its version. */
    String put(String definition) {
        return s3.putObject(request -> request.bucket(BUCKET).key(KEY), RequestBody.fromString(definition))
                .versionId();
    }

    CreateWorkflowRequest.Builder createRequest(String name, String version) {
        return CreateWorkflowRequest.builder()
                .name(name)
                .roleArn(ROLE)
                .definitionS3Location(
                        location -> location.bucket(BUCKET).objectKey(KEY).versionId(version));
    }

    CreateWorkflowResponse create(String name) {
        return client.createWorkflow(createRequest(name, put(DEFINITION)).build());
    }

    UpdateWorkflowRequest.Builder updateRequest(String arn, String version) {
        return UpdateWorkflowRequest.builder()
                .workflowArn(arn)
                .roleArn(ROLE)
                .definitionS3Location(
                        location -> location.bucket(BUCKET).objectKey(KEY).versionId(version));
    }

    @Override
    public void close() {
        client.close();
        s3.close();
        standIn.close();
        s3StandIn.close();
    }
}
