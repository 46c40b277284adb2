package dev.dagdrop.standins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dagdrop.standins.sns.MessageAttribute;
import dev.dagdrop.standins.sns.PublishedMessage;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sns.model.InvalidParameterException;
import software.amazon.awssdk.services.sns.model.InvalidParameterValueException;
import software.amazon.awssdk.services.sns.model.MessageAttributeValue;
import software.amazon.awssdk.services.sns.model.NotFoundException;
import software.amazon.awssdk.services.sns.model.SnsException;
import software.amazon.awssdk.services.sns.model.Topic;

class SnsStandInTest {

    private SnsStandIn standIn;
    private SnsClient sns;
    private String topic;

    @BeforeEach
    void start() {
        standIn = SnsStandIn.start();
        sns = StandInClients.sns(standIn.endpoint());
        topic = sns.createTopic(request -> request.name("notices")).topicArn();
    }

    @AfterEach
    void stop() {
        sns.close();
        standIn.close();
    }

    @Test
    void keepsWhatWasPublished() {
        String id = sns.publish(request -> request.topicArn(topic)
                        .subject("Created: orders-daily")
                        .message("Zwölf & <more>\nlines")
                        .messageAttributes(Map.of("outcome", text("created"))))
                .messageId();

        assertThat(standIn.published()).singleElement().satisfies(message -> {
            assertThat(message.messageId()).isEqualTo(id);
            assertThat(message.topicArn()).isEqualTo(topic);
            assertThat(message.subject()).contains("Created: orders-daily");
            assertThat(message.body()).isEqualTo("Zwölf & <more>\nlines");
            assertThat(message.attributes())
                    .containsOnly(Map.entry("outcome", new MessageAttribute("String", "created")));
            assertThat(message.deliveries()).isEmpty();
        });
        assertThat(standIn.calls("Publish"))
                .singleElement()
                .satisfies(call ->
                        assertThat(call.request().path("Subject").asText()).isEqualTo("Created: orders-daily"));
    }

    @Test
    void keepsOneTextPerProtocol() {
        publishJson("{\"default\": \"{}\", \"email\": \"Hello\", \"sqs\": 5}");

        PublishedMessage message = standIn.published().getFirst();
        assertThat(message.body("email")).isEqualTo("Hello");
        assertThat(message.body("sqs")).isEqualTo("{}");
        assertThat(message.body()).isEqualTo("{}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"email\": \"no default\"} | No default entry in JSON message body",
                "{\"default\": 1} | No default entry in JSON message body",
                "not JSON | JSON message body failed to parse"
            })
    void refusesAStructureThatIsNone(String message, String why) {
        assertThatThrownBy(() -> publishJson(message))
                .isInstanceOf(InvalidParameterException.class)
                .hasMessageContaining("Invalid parameter: Message Structure - " + why);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " leading space", "two\nlines", "tab\tinside", "Größe", "\u0007"})
    void refusesASubjectThatIsNotOnePrintableAsciiLine(String subject) {
        assertThatThrownBy(() -> publish(subject))
                .isInstanceOfSatisfying(
                        InvalidParameterException.class,
                        e -> assertThat(e.awsErrorDetails().errorCode()).isEqualTo("InvalidParameter"))
                .hasMessageContaining("Invalid parameter: Subject");
        assertThat(standIn.published()).isEmpty();
    }

    @Test
    void takesASubjectOfOneHundredCharactersAndNotOneMore() {
        publish("s".repeat(100));

        assertThatThrownBy(() -> publish("s".repeat(101))).isInstanceOf(InvalidParameterException.class);
        assertThat(standIn.published()).hasSize(1);
    }

    @Test
    void takes256KibOfMessageAndAttributesAndNotOneByteMore() {
        // name, type and value count: 1 + 6 + 1
        Map<String, MessageAttributeValue> attributes = Map.of("a", text("1"));
        String largest = "ä".repeat((256 * 1024 - 8) / 2);
        sns.publish(request -> request.topicArn(topic).message(largest).messageAttributes(attributes));

        assertThatThrownBy(() -> sns.publish(request ->
                        request.topicArn(topic).message(largest + "x").messageAttributes(attributes)))
                .isInstanceOf(InvalidParameterException.class)
                .hasMessageContaining("Message too long");
    }

    @Test
    void refusesAnEmptyMessageAndAnUnknownTopic() {
        assertThatThrownBy(() -> sns.publish(request -> request.topicArn(topic).message("")))
                .isInstanceOf(InvalidParameterException.class)
                .hasMessageContaining("Empty message");
        assertThatThrownBy(() ->
                        sns.publish(request -> request.topicArn(topic + "x").message("m")))
                .isInstanceOfSatisfying(
                        NotFoundException.class, e -> assertThat(e.statusCode()).isEqualTo(404))
                .hasMessageContaining("Topic does not exist");
        assertThatThrownBy(
                        () -> sns.publish(request -> request.topicArn("notices").message("m")))
                .isInstanceOf(InvalidParameterException.class)
                .hasMessageContaining("TopicArn");
        assertThatThrownBy(() -> sns.publish(request -> request.message("m")))
                .isInstanceOf(InvalidParameterException.class)
                .hasMessageContaining("TopicArn or TargetArn");
    }

    @Test
    void refusesAttributesThatBreakTheRules() {
        Map<String, MessageAttributeValue> wrong = new HashMap<>();
        wrong.put("empty", text(""));
        wrong.put(".dot", text("x"));
        wrong.put(
                "type",
                MessageAttributeValue.builder()
                        .dataType("Colour")
                        .stringValue("x")
                        .build());
        wrong.put(
                "number",
                MessageAttributeValue.builder()
                        .dataType("Number")
                        .stringValue("x")
                        .build());

        wrong.forEach((name, value) -> assertThatThrownBy(() -> sns.publish(
                        request -> request.topicArn(topic).message("m").messageAttributes(Map.of(name, value))))
                .as(name)
                .isInstanceOf(InvalidParameterValueException.class)
                .hasMessageContaining(name));
    }

    @Test
    void createsATopicOnce() {
        assertThat(sns.createTopic(request -> request.name("notices")).topicArn())
                .isEqualTo(topic);
        assertThat(topic).isEqualTo("arn:aws:sns:us-east-1:000000000000:notices");
        assertThat(sns.listTopics().topics()).extracting(Topic::topicArn).containsExactly(topic);
        assertThatThrownBy(() -> sns.createTopic(request -> request.name("no spaces")))
                .isInstanceOf(InvalidParameterException.class)
                .hasMessageContaining("Topic Name");
        sns.deleteTopic(request -> request.topicArn(topic));
        assertThat(sns.listTopics().topics()).isEmpty();
    }

    @Test
    void showsATopicsAttributes() {
        String encrypted = sns.createTopic(
                        request -> request.name("encrypted").attributes(Map.of("KmsMasterKeyId", "alias/aws/sns")))
                .topicArn();
        sns.subscribe(request -> request.topicArn(encrypted).protocol("email").endpoint("ops@example.com"));

        assertThat(sns.getTopicAttributes(request -> request.topicArn(encrypted))
                        .attributes())
                .containsEntry("TopicArn", encrypted)
                .containsEntry("Owner", LocalAccount.ACCOUNT_ID)
                .containsEntry("KmsMasterKeyId", "alias/aws/sns")
                .containsEntry("SubscriptionsConfirmed", "1");
    }

    @Test
    void refusesActionsItDoesNotKnow() {
        assertThatThrownBy(() -> sns.listPhoneNumbersOptedOut(request -> {}))
                .isInstanceOfSatisfying(
                        SnsException.class,
                        e -> assertThat(e.awsErrorDetails().errorCode()).isEqualTo("InvalidAction"));
    }

    private void publish(String subject) {
        sns.publish(request -> request.topicArn(topic).subject(subject).message("m"));
    }

    private void publishJson(String message) {
        sns.publish(request -> request.topicArn(topic).messageStructure("json").message(message));
    }

    private static MessageAttributeValue text(String value) {
        return MessageAttributeValue.builder()
                .dataType("String")
                .stringValue(value)
                .build();
    }
}
