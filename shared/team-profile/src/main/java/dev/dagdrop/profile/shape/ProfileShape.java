package dev.dagdrop.profile.shape;

import dev.dagdrop.profile.shape.Shape.Entries;
import dev.dagdrop.profile.shape.Shape.Fields;
import dev.dagdrop.profile.shape.Shape.Text;
import dev.dagdrop.profile.shape.Shape.Texts;
import dev.dagdrop.profile.shape.Shape.WholeNumber;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Every key of a profile and what it holds. Lengths, patterns and enumerations are those of CreateWorkflow in the service's
 * model (API version 2024-07-26), where a constant does not say otherwise.
 *
 * @see <a href="https://docs.aws.amazon.com/mwaa-serverless/latest/APIReference/API_CreateWorkflow.html">CreateWorkflow</a>
 */
public final class ProfileShape {
    private static final Fields SETTINGS = settings();
    private static final Fields PROFILE = profile();

    private ProfileShape() {}

    /** The whole profile. */
    public static Fields root() {
        return PROFILE;
    }

    /** The settings that the profile and each entry of its Workflows may hold. */
    public static Fields workflowSettings() {
        return SETTINGS;
    }

    private static Fields profile() {
        Map<String, Shape> members = new LinkedHashMap<>();
        members.put(
                Key.TEAM,
                text("The team, as the file is named; a copied profile is noticed by it.", Limits.TEAM, Forms.TEAM));
        members.putAll(SETTINGS.members());
        members.put(
                Key.NOTIFY,
                new Texts(
                        "Who gets the team's notices: email addresses, https:// addresses, ARNs of SQS queues.",
                        text(
                                "An email address, an https:// address or the ARN of an SQS queue.",
                                Limits.ENDPOINT,
                                Forms.EMAIL + '|' + Forms.HTTPS + '|' + Forms.QUEUE),
                        0,
                        Limits.SUBSCRIBERS));
        members.put(
                Key.ALLOWED_OPERATORS,
                new Texts(
                        "The operators the team's definitions may use; all, where it is absent.",
                        text(
                                "A class path, a class name, a service group such as s3, or a glob.",
                                Limits.OPERATOR,
                                Forms.OPERATOR),
                        1,
                        Limits.OPERATORS));
        members.put(
                Key.CHECK_OVERRIDES,
                new Entries(
                        "Checks that weigh otherwise for the team's definitions.",
                        text("A rule of docs/checks.md; no safety bound.", 5, Forms.OVERRIDABLE_RULE),
                        oneOf("What its findings are.", "error", "warning"),
                        Limits.OVERRIDES));
        members.put(
                Key.WORKFLOWS,
                new Entries(
                        "Settings for some workflows, over the profile's own.",
                        text("A workflow's name, with * for any characters.", Limits.WORKFLOW_NAME, Forms.WORKFLOWS),
                        SETTINGS,
                        Limits.WORKFLOWS));
        return fields("The profile of a team: teams/<team>.yaml.", members);
    }

    private static Fields settings() {
        Map<String, Shape> members = new LinkedHashMap<>();
        members.put(Key.ROLE_ARN, text("The role tasks run under.", Limits.ROLE_ARN, Forms.ROLE_ARN));
        members.put(Key.DESCRIPTION, text("What the workflow is for.", Limits.DESCRIPTION, Forms.ONE_LINE));
        members.put(
                Key.ENCRYPTION,
                fields(
                        "How the workflow is encrypted; it cannot change later.",
                        ordered(
                                Key.TYPE,
                                oneOf("Whose key it is.", "AWS_MANAGED_KEY", "CUSTOMER_MANAGED_KEY"),
                                Key.KMS_KEY_ID,
                                text("The KMS key of a CUSTOMER_MANAGED_KEY.", Limits.KMS_KEY, Forms.KMS_KEY)),
                        Key.TYPE));
        members.put(
                Key.LOGGING,
                fields(
                        "Where task logs go.",
                        Map.of(
                                Key.LOG_GROUP_NAME,
                                text("The CloudWatch log group's name.", Limits.LOG_GROUP, Forms.LOG_GROUP)),
                        Key.LOG_GROUP_NAME));
        members.put(Key.ENGINE_VERSION, new WholeNumber("The engine's version; 1 so far."));
        members.put(
                Key.NETWORK,
                fields(
                        "The VPC tasks run in.",
                        ordered(
                                Key.SECURITY_GROUP_IDS,
                                ids("Security groups.", Forms.SECURITY_GROUP, Limits.SECURITY_GROUPS),
                                Key.SUBNET_IDS,
                                ids("Subnets, best of two Availability Zones.", Forms.SUBNET, Limits.SUBNETS)),
                        Key.SECURITY_GROUP_IDS,
                        Key.SUBNET_IDS));
        members.put(
                Key.TAGS,
                new Entries(
                        "Tags of the workflow.",
                        text("A tag's key.", Limits.TAG_KEY, Forms.TAG_KEY),
                        new Text("A tag's value.", 0, Limits.TAG_VALUE, Optional.empty(), List.of()),
                        Limits.TEAM_TAGS));
        members.put(
                Key.TRIGGER_MODE,
                text("How runs start: SCHEDULED, MANUAL or DISABLED.", Limits.TRIGGER_MODE, Forms.ONE_LINE));
        return fields("Settings of workflows, as CreateWorkflow takes them.", members);
    }

    private static Texts ids(String description, String form, int most) {
        return new Texts(description, text("An id of EC2.", Limits.NETWORK_ID, form), 1, most);
    }

    private static Text text(String description, int most, String pattern) {
        return new Text(description, 1, most, Optional.of(pattern), List.of());
    }

    private static Text oneOf(String description, String... allowed) {
        return new Text(description, 1, Limits.TRIGGER_MODE, Optional.empty(), List.of(allowed));
    }

    private static Fields fields(String description, Map<String, Shape> members, String... required) {
        return new Fields(description, Collections.unmodifiableMap(members), List.of(required));
    }

    private static Map<String, Shape> ordered(String first, Shape one, String second, Shape other) {
        Map<String, Shape> members = new LinkedHashMap<>();
        members.put(first, one);
        members.put(second, other);
        return members;
    }
}
