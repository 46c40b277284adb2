package dev.dagdrop.standins;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.MessageAttributeValue;
import software.amazon.awssdk.services.sqs.model.MessageSystemAttributeName;

/** Two queues, each with a dead-letter queue of its own, on a clock that only the test moves. */
class SqsRedriveTest {

    private static final Duration VISIBILITY = Duration.ofSeconds(60);
    private static final int RECEIVES = 2;

    private final AtomicReference<Instant> now =
            new AtomicReference<>(Instant.now().plus(Duration.ofDays(1)));
    private final SqsStandIn standIn = SqsStandIn.start(0, now::get);
    private final SqsClient sqs = Clients.sqs(standIn.endpoint());
    private QueueWithDeadLetters intake = new QueueWithDeadLetters("", "", "", "");
    private QueueWithDeadLetters teams = intake;

    @BeforeEach
    void createQueues() {
        intake = standIn.createQueue("intake", VISIBILITY, RECEIVES);
        teams = standIn.createQueue("teams", VISIBILITY, RECEIVES);
    }

    @AfterEach
    void stop() {
        sqs.close();
        standIn.close();
    }

    @Test
    void namesTheQueues() {
        assertThat(intake)
                .isEqualTo(new QueueWithDeadLetters(
                        standIn.endpoint() + "/000000000000/intake",
                        "arn:aws:sqs:us-east-1:000000000000:intake",
                        standIn.endpoint() + "/000000000000/intake-dead-letters",
                        "arn:aws:sqs:us-east-1:000000000000:intake-dead-letters"));
    }

    @Test
    void movesEachQueuesMessagesToItsOwnDeadLettersAndBack() {
        send(intake, "upload");
        send(teams, "profile");
        exhaust(intake);
        exhaust(teams);

        assertThat(standIn.redrive(intake)).isOne();

        assertThat(receive(intake.url())).singleElement().satisfies(message -> {
            assertThat(message.body()).isEqualTo("upload");
            assertThat(message.messageAttributes().get("About"))
                    .isEqualTo(MessageAttributeValue.builder()
                            .dataType("String")
                            .stringValue("orders.daily")
                            .build());
            assertThat(message.attributes()).containsEntry(MessageSystemAttributeName.APPROXIMATE_RECEIVE_COUNT, "1");
        });
        assertThat(receive(teams.url())).isEmpty();
        assertThat(receive(intake.deadLettersUrl())).isEmpty();
        assertThat(receive(teams.deadLettersUrl())).extracting(Message::body).containsExactly("profile");
    }

    @Test
    void movesMoreThanOneReceiveGives() {
        for (int i = 0; i < 23; i++) {
            send(teams, "profile " + i);
        }
        exhaust(teams);

        int moved = standIn.redrive(teams.deadLettersUrl(), teams.url());

        assertThat(moved).isEqualTo(23);
        assertThat(standIn.redrive(teams)).isZero();
    }

    private void send(QueueWithDeadLetters queue, String body) {
        sqs.sendMessage(request -> request.queueUrl(queue.url())
                .messageBody(body)
                .messageAttributes(Map.of(
                        "About",
                        MessageAttributeValue.builder()
                                .dataType("String")
                                .stringValue("orders.daily")
                                .build())));
    }

    /**
     * Receives everything as often as the queue allows, and once more, which moves it. What a receive moves it does not give, so an
     * empty answer does not mean an empty queue: the number of calls is fixed.
     */
    private void exhaust(QueueWithDeadLetters queue) {
        for (int round = 0; round <= RECEIVES; round++) {
            for (int call = 0; call < 5; call++) {
                receive(queue.url());
            }
            now.updateAndGet(instant -> instant.plus(VISIBILITY));
        }
    }

    private List<Message> receive(String url) {
        return sqs.receiveMessage(request -> request.queueUrl(url)
                        .maxNumberOfMessages(10)
                        .messageAttributeNames("All")
                        .messageSystemAttributeNames(MessageSystemAttributeName.ALL))
                .messages();
    }
}
