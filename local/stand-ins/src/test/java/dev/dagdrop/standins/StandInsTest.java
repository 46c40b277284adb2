package dev.dagdrop.standins;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.mwaaserverless.model.CreateWorkflowResponse;

class StandInsTest {

    @Test
    void aFileInABucketBecomesAWorkflow() {
        try (StandIns standIns = StandIns.start();
                Clients clients = new Clients(standIns)) {
            standIns.s3().createVersionedBucket("drop");
            String version = clients.s3
                    .putObject(
                            request -> request.bucket("drop").key("workflows/orders/daily.yaml"),
                            RequestBody.fromString("""
                                    daily:
                                      schedule: "0 6 * * *"
                                      tasks:
                                        one:
                                          operator: airflow.providers.amazon.aws.operators.s3.S3ListOperator
                                          bucket: b
                                    """))
                    .versionId();
            CreateWorkflowResponse created =
                    clients.mwaaServerless.createWorkflow(request -> request.name("orders-daily")
                            .roleArn("arn:aws:iam::000000000000:role/workflow")
                            .definitionS3Location(location -> location.bucket("drop")
                                    .objectKey("workflows/orders/daily.yaml")
                                    .versionId(version)));
            assertThat(created.workflowArn())
                    .startsWith("arn:aws:airflow-serverless:us-east-1:000000000000:workflow/orders-daily-");
            String topic =
                    clients.sns.createTopic(request -> request.name("notices")).topicArn();
            clients.sns.publish(
                    request -> request.topicArn(topic).subject("created").message("orders-daily"));
            assertThat(standIns.sns().published()).hasSize(1);
            assertThat(clients.dynamoDb.listTables().tableNames()).isEmpty();
        }
    }
}
