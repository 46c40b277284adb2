package dev.dagdrop.registration.crash;

import dev.dagdrop.registration.fixture.TestInstallation;
import dev.dagdrop.standins.sns.MessageAttribute;
import dev.dagdrop.standins.sns.PublishedMessage;
import dev.dagdrop.testkit.TestDefinitions;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.mwaaserverless.model.WorkflowSummary;

/** One workflow name with its two keys, in a team of its own, and what the bucket's state asks for at the end. */
final class CrashWorkflow {
    private static final String NEWEST = TestDefinitions.GOOD.replace("0 6 * * *", "45 6 * * *");

    private final StoppableInstallation stoppable;
    private final TestInstallation installation;
    private final String team;
    private Optional<String> pinned = Optional.empty();
    private Optional<String> tag = Optional.empty();
    private String marker = "";

    CrashWorkflow(StoppableInstallation stoppable, int number) {
        this.stoppable = stoppable;
        this.installation = stoppable.installation();
        this.team = "team" + number;
    }

    /** The key that the workflow belongs to at the end. */
    String yaml() {
        return "workflows/" + team + "/daily.yaml";
    }

    /** Another key of the same name. */
    String yml() {
        return "workflows/" + team + "/daily.yml";
    }

    String workflow() {
        return team + ".daily";
    }

    /** Stores an object that the workflow is to be pinned to. */
    String upload(String key, String content) {
        pinned = Optional.of(installation.put(key, content)).filter(version -> !version.isEmpty());
        return key;
    }

    /** Stores an object that makes no version: refused, or of the content that is registered already. */
    String uploadBeside(String key, String content) {
        installation.put(key, content);
        return key;
    }

    /** Replaces the object by a newer one. */
    String uploadNewest() {
        return upload(yaml(), NEWEST);
    }

    String remove(String key) {
        marker = installation.delete(key);
        return key;
    }

    /** Takes the last delete marker away, so that the version before is the current one again. */
    String undelete() {
        installation.deleteVersion(yaml(), marker);
        return yaml();
    }

    /** Gives the team a profile with this tag. */
    void tag(String value) {
        tag = Optional.of(value);
        installation.profile(team, "Team: %s\nTags:\n  Colour: %s\n".formatted(team, value));
    }

    void loseRecord() {
        installation.loseRecord(workflow());
    }

    /** Delivers an event to a holder that nothing stops. */
    void settle(String key) {
        stoppable.deliver(key);
        stoppable.settle();
    }

    /** Deletes the workflows of the name by hand, behind the controller's back. */
    void deleteWorkflows() {
        workflows()
                .forEach(workflow -> installation
                        .clients()
                        .workflows()
                        .deleteWorkflow(request -> request.workflowArn(workflow.workflowArn())));
    }

    List<WorkflowSummary> workflows() {
        return installation.workflows().stream()
                .filter(workflow -> workflow.name().equals(workflow()))
                .toList();
    }

    /** The notices about the name so far. */
    List<PublishedMessage> notices() {
        return installation.published().stream()
                .filter(message -> attribute(message, "workflow").equals(workflow()))
                .toList();
    }

    static String attribute(PublishedMessage message, String name) {
        return Optional.ofNullable(message.attributes().get(name))
                .map(MessageAttribute::value)
                .orElse("");
    }

    /** The object version that the workflow must be pinned to; empty where the bucket keeps none. */
    Optional<String> pinned() {
        return pinned;
    }

    /** The tag that the team's profile sets. */
    Optional<String> tag() {
        return tag;
    }
}
