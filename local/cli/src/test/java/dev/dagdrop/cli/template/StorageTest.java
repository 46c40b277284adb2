package dev.dagdrop.cli.template;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class StorageTest {

    private final TemplateNode template = TemplateNode.load(Repository.file("template.yaml"));

    @ParameterizedTest
    @CsvSource({
        "WorkflowBucketPolicy, s3:*",
        "IntakeQueuePolicy, sqs:*",
        "IntakeDeadLetterQueuePolicy, sqs:*",
        "TeamQueuePolicy, sqs:*",
        "TeamDeadLetterQueuePolicy, sqs:*",
        "NoticeTopicPolicy, sns:Publish"
    })
    void refusesRequestsWithoutTls(String policy, String action) {
        TemplateNode statement = PolicyStatements.named(template, policy, "OnlyTls");

        assertThat(statement.at("Effect").text()).isEqualTo("Deny");
        assertThat(statement.at("Principal").text()).isEqualTo("*");
        assertThat(statement.at("Action").texts()).containsExactly(action);
        assertThat(statement
                        .at("Condition", "BoolIfExists", "aws:SecureTransport")
                        .text())
                .isEqualTo("false");
    }

    @Test
    void keepsEveryVersionInABucketThatNobodyElseSees() {
        TemplateNode bucket = template.at("Resources", "WorkflowBucket", "Properties");

        assertThat(bucket.at("VersioningConfiguration", "Status").text()).isEqualTo("Enabled");
        assertThat(bucket.at("BucketEncryption", "ServerSideEncryptionConfiguration")
                        .items())
                .hasSize(1);
        assertThat(bucket.at("PublicAccessBlockConfiguration").children())
                .hasSize(4)
                .allMatch(setting -> setting.text().equals("true"));
        assertThat(bucket.at("OwnershipControls", "Rules")
                        .items()
                        .getFirst()
                        .at("ObjectOwnership")
                        .text())
                .isEqualTo("BucketOwnerEnforced");
    }

    /** A suffix filter would drop .YML: docs/decisions/events-and-queues.md. */
    @Test
    void announcesCreatedAndRemovedObjectsByPrefixAlone() {
        TemplateNode notifications = template.at(
                "Resources", "WorkflowBucket", "Properties", "NotificationConfiguration", "LambdaConfigurations");

        assertThat(notifications.items())
                .extracting(notification -> notification.at("Event").text())
                .containsExactly("s3:ObjectCreated:*", "s3:ObjectRemoved:*");
        assertThat(notifications.items()).allSatisfy(notification -> {
            assertThat(notification.at("Filter", "S3Key", "Rules").items())
                    .singleElement()
                    .satisfies(rule -> {
                        assertThat(rule.at("Name").text()).isEqualTo("prefix");
                        assertThat(rule.at("Value", "Ref").text()).isEqualTo("WorkflowPrefix");
                    });
            assertThat(notification.at("Function", "Ref").text()).isEqualTo("RegisterWorkflowFunction.Alias");
        });
    }

    @Test
    void outlivesTheStack() {
        assertThat(template.at("Resources", "WorkflowBucket", "DeletionPolicy").text())
                .isEqualTo("RetainExceptOnCreate");
        assertThat(template.at("Resources", "WorkflowBucket", "UpdateReplacePolicy")
                        .text())
                .isEqualTo("Retain");
        assertThat(template.at("Resources", "RegistrationTable", "DeletionPolicy")
                        .text())
                .isEqualTo("Retain");
        assertThat(template.at("Resources", "RegistrationTable", "UpdateReplacePolicy")
                        .text())
                .isEqualTo("Retain");
    }

    @ParameterizedTest
    @ValueSource(strings = {"IntakeQueue", "IntakeDeadLetterQueue", "TeamQueue", "TeamDeadLetterQueue"})
    void encryptsQueues(String queue) {
        TemplateNode properties = template.at("Resources", queue, "Properties");

        assertThat(properties.at("SqsManagedSseEnabled", "Fn::If").texts())
                .containsExactly("HasKey", "{Ref=AWS::NoValue}", "true");
        assertThat(properties.at("KmsMasterKeyId", "Fn::If").texts())
                .containsExactly("HasKey", "{Ref=KmsKeyArn}", "{Ref=AWS::NoValue}");
    }

    /** So that a redrive can only go back to where the messages came from. */
    @ParameterizedTest
    @CsvSource({"IntakeQueue, IntakeDeadLetterQueue", "TeamQueue, TeamDeadLetterQueue"})
    void keepsWhatFailedForTwoWeeksInADeadLetterQueueOfItsOwn(String source, String deadLetters) {
        TemplateNode queue = template.at("Resources", source, "Properties");
        TemplateNode dead = template.at("Resources", deadLetters, "Properties");
        int twoWeeks = 14 * 24 * 60 * 60;

        assertThat(queue.at("RedrivePolicy", "deadLetterTargetArn").everywhere("Fn::GetAtt"))
                .containsExactly(deadLetters + ".Arn");
        assertThat(queue.at("RedrivePolicy", "maxReceiveCount").number()).isGreaterThanOrEqualTo(5);
        assertThat(dead.at("MessageRetentionPeriod").number()).isEqualTo(twoWeeks);
        assertThat(dead.at("RedriveAllowPolicy", "redrivePermission").text()).isEqualTo("byQueue");
        assertThat(dead.at("RedriveAllowPolicy", "sourceQueueArns").everywhere("Fn::Sub"))
                .singleElement()
                .asString()
                .endsWith(":" + queue.at("QueueName", "Fn::Sub").text());
        assertThat(template.at("Outputs", deadLetters + "Url", "Value", "Ref").text())
                .isEqualTo(deadLetters);
    }

    @Test
    void keepsTheTableEncryptedAndRecoverable() {
        TemplateNode table = template.at("Resources", "RegistrationTable", "Properties");
        TemplateNode key = table.at("KeySchema").items().getFirst();

        assertThat(table.at("KeySchema").items()).hasSize(1);
        assertThat(key.at("AttributeName").text()).isEqualTo("Id");
        assertThat(key.at("KeyType").text()).isEqualTo("HASH");
        assertThat(table.at("BillingMode").text()).isEqualTo("PAY_PER_REQUEST");
        assertThat(table.at("TimeToLiveSpecification", "AttributeName").text()).isEqualTo("ExpiresAt");
        assertThat(table.at("SSESpecification", "SSEEnabled").text()).isEqualTo("true");
        assertThat(table.at("PointInTimeRecoverySpecification", "PointInTimeRecoveryEnabled")
                        .text())
                .isEqualTo("true");
        assertThat(table.at("DeletionProtectionEnabled").text()).isEqualTo("true");
    }

    @Test
    void encryptsNoticesAndMailsThemOnlyWhenAsked() {
        assertThat(template.at("Resources", "NoticeTopic", "Properties", "KmsMasterKeyId", "Fn::If")
                        .texts())
                .containsExactly("HasKey", "{Ref=KmsKeyArn}", "alias/aws/sns");
        assertThat(template.at("Resources", "NoticeEmail", "Condition").text()).isEqualTo("SendsEmail");
    }
}
