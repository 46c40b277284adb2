package dev.dagdrop.standins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dagdrop.standins.fault.InjectedFault;
import dev.dagdrop.standins.proxy.FaultProxy;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ItemCollectionSizeLimitExceededException;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.InvalidObjectStateException;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** Answers of S3 that its stand-in never gives, put before it by operation. */
class S3FaultsTest {

    private static final String BUCKET = "drop";
    private static final String KEY = "workflows/orders/daily.yaml";

    private S3StandIn standIn;
    private FaultProxy proxy;
    private S3Client s3;

    @BeforeEach
    void start() {
        standIn = S3StandIn.start();
        standIn.createVersionedBucket(BUCKET);
        proxy = FaultProxy.before(standIn.endpoint());
        s3 = StandInClients.s3(proxy.endpoint());
        s3.putObject(request -> request.bucket(BUCKET).key(KEY), RequestBody.fromString("x"));
    }

    @AfterEach
    void stop() {
        s3.close();
        proxy.close();
        standIn.close();
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "403 | AccessDenied | User: arn:aws:sts::000000000000:assumed-role/r/f is not authorized: kms:Decrypt",
                "403 | InvalidObjectState | The operation is not valid for the object's storage class",
                "400 | InvalidRequest | The object was stored using a form of <Server Side Encryption> & needs its key",
                "400 | KMS.DisabledException | arn:aws:kms:us-east-1:000000000000:key/größe is disabled.",
            })
    void refusesToGiveAnObject(int status, String code, String message) {
        proxy.faults().next("GetObject", InjectedFault.refuse(status, code, message));

        assertThatThrownBy(this::get).isInstanceOfSatisfying(S3Exception.class, e -> {
            assertThat(e.statusCode()).isEqualTo(status);
            assertThat(e.awsErrorDetails().errorCode()).isEqualTo(code);
            assertThat(e.awsErrorDetails().errorMessage()).isEqualTo(message);
        });
        assertThat(get()).isEqualTo("x");
    }

    @Test
    void givesTheSdkItsExceptionOfAnArchivedObject() {
        proxy.faults().next("GetObject", InjectedFault.refuse(403, "InvalidObjectState", "Archived"));

        assertThatThrownBy(this::get).isInstanceOf(InvalidObjectStateException.class);
    }

    @Test
    void leavesOtherReadsOfTheBucketAlone() {
        proxy.faults().every(1, "GetObject", InjectedFault.accessDenied());

        assertThat(s3.listObjectsV2(request -> request.bucket(BUCKET).prefix("workflows/"))
                        .contents())
                .hasSize(1);
        assertThat(s3.listObjectVersions(request -> request.bucket(BUCKET)).versions())
                .hasSize(1);
        s3.headObject(request -> request.bucket(BUCKET).key(KEY));
        assertThat(s3.listBuckets().buckets()).hasSize(1);
        assertThatThrownBy(this::get).isInstanceOf(S3Exception.class);
    }

    @Test
    void tellsTheOperationsApart() {
        refuse("ListObjectsV2", () -> s3.listObjectsV2(request -> request.bucket(BUCKET)));
        refuse("ListObjectVersions", () -> s3.listObjectVersions(request -> request.bucket(BUCKET)));
        refuse("HeadBucket", () -> s3.headBucket(request -> request.bucket(BUCKET)));
        refuse(
                "HeadObject",
                () -> s3.headObject(request -> request.bucket(BUCKET).key(KEY)));
        refuse(
                "PutObject",
                () -> s3.putObject(request -> request.bucket(BUCKET).key(KEY), RequestBody.fromString("y")));
        refuse(
                "CopyObject",
                () -> s3.copyObject(request -> request.sourceBucket(BUCKET)
                        .sourceKey(KEY)
                        .destinationBucket(BUCKET)
                        .destinationKey("copy.yaml")));
        refuse(
                "DeleteObject",
                () -> s3.deleteObject(request -> request.bucket(BUCKET).key(KEY)));

        assertThat(get()).isEqualTo("x");
    }

    @Test
    void takesTheFaultOfAnOperationBeforeThatOfItsMethod() {
        proxy.faults().next("GET", InjectedFault.serverError(500));
        proxy.faults().next("GetObject", InjectedFault.refuse(403, "InvalidObjectState", "Archived"));

        assertThatThrownBy(this::get).isInstanceOf(InvalidObjectStateException.class);
        assertThatThrownBy(this::get)
                .isInstanceOfSatisfying(
                        S3Exception.class, e -> assertThat(e.statusCode()).isEqualTo(500));
        assertThat(get()).isEqualTo("x");
    }

    @Test
    void namesErrorsOfDynamoDbAsWell() {
        try (DynamoDbStandIn table = DynamoDbStandIn.start();
                FaultProxy before = FaultProxy.before(table.endpoint());
                DynamoDbClient client = StandInClients.dynamoDb(before.endpoint())) {
            table.createTable("records");
            before.faults()
                    .next(
                            "PutItem",
                            InjectedFault.refuse(400, "ItemCollectionSizeLimitExceededException", "Too \"large\""));

            assertThatThrownBy(() -> client.putItem(
                            request -> request.tableName("records").item(Map.of("Id", AttributeValue.fromS("daily")))))
                    .isInstanceOf(ItemCollectionSizeLimitExceededException.class)
                    .hasMessageContaining("Too \"large\"");
        }
    }

    private void refuse(String operation, Runnable call) {
        proxy.faults().next(operation, InjectedFault.accessDenied());

        assertThatThrownBy(call::run).as(operation).isInstanceOf(S3Exception.class);
    }

    private String get() {
        return s3.getObjectAsBytes(request -> request.bucket(BUCKET).key(KEY)).asUtf8String();
    }
}
