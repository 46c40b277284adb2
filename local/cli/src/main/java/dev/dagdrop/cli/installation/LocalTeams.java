package dev.dagdrop.cli.installation;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dagdrop.functions.onboard.OnboardTeam;
import dev.dagdrop.registration.aws.AwsClients;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.sqs.SqsClient;

/** The part of the stack that onboards teams: the deployed handler and its queues. */
final class LocalTeams {
    /** What a profile's key begins with, as template.yaml has it. */
    static final String PREFIX = "teams/";

    private final Queue queue;
    private final QueuePoller poller;

    private LocalTeams(Queue queue, QueuePoller poller) {
        this.queue = queue;
        this.poller = poller;
    }

    static LocalTeams create(
            Map<String, String> environment, AwsClients clients, Queue queue, LambdaSettings settings, Clock clock) {
        OnboardTeam handler =
                OnboardTeam.over(environment, clients, queue.queues().sqs(), clock);
        return new LocalTeams(queue, new QueuePoller(handler, queue.queues(), settings, clock));
    }

    /** Tells the handler of a profile. */
    List<JsonNode> deliver(S3Notification notification, Pause pause) {
        queue.queues().send(notification.json());
        List<JsonNode> summaries = new ArrayList<>(poller.poll().summaries());
        summaries.addAll(poller.drain(pause));
        return summaries;
    }

    /** One message, if there is one. */
    List<JsonNode> poll() {
        return poller.poll().summaries();
    }

    /** The queue of changes of profiles. */
    record Queue(LocalQueues queues) {
        static Queue create(SqsClient sqs) {
            String deadLetterUrl = sqs.createQueue(request -> request.queueName("dagdrop-team-dead-letters"))
                    .queueUrl();
            String url = sqs.createQueue(request -> request.queueName("dagdrop-teams"))
                    .queueUrl();
            return new Queue(
                    new LocalQueues(sqs, url, "arn:aws:sqs:us-east-1:000000000000:dagdrop-teams", deadLetterUrl));
        }
    }
}
