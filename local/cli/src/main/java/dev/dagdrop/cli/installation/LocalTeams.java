package dev.dagdrop.cli.installation;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dagdrop.functions.onboard.OnboardTeam;
import dev.dagdrop.registration.aws.AwsClients;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The part of the stack that onboards teams: the deployed handler and its queues. */
final class LocalTeams {
    /** What a profile's key begins with, as template.yaml has it. */
    static final String PREFIX = "teams/";

    private final LocalQueues queues;
    private final QueuePoller poller;

    private LocalTeams(LocalQueues queues, QueuePoller poller) {
        this.queues = queues;
        this.poller = poller;
    }

    static LocalTeams create(
            Map<String, String> environment,
            AwsClients clients,
            LocalQueues queues,
            LambdaSettings settings,
            Clock clock) {
        OnboardTeam handler = OnboardTeam.over(environment, clients, queues.sqs(), clock);
        return new LocalTeams(queues, new QueuePoller(handler, queues, settings, clock));
    }

    /** Tells the handler of a profile. */
    List<JsonNode> deliver(S3Notification notification, Pause pause) {
        queues.send(notification.json());
        List<JsonNode> summaries = new ArrayList<>(poller.poll().summaries());
        summaries.addAll(poller.drain(pause));
        return summaries;
    }

    /** One message, if there is one. */
    List<JsonNode> poll() {
        return poller.poll().summaries();
    }
}
