package dev.dagdrop.profile.shape;

import dev.dagdrop.profile.shape.Shape.EntriesShape;
import dev.dagdrop.profile.shape.Shape.FieldsShape;
import dev.dagdrop.profile.shape.Shape.NumberShape;
import dev.dagdrop.profile.shape.Shape.TextListShape;
import dev.dagdrop.profile.shape.Shape.TextShape;
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
    private static final FieldsShape SETTINGS = settings();
    private static final FieldsShape PROFILE = profile();

    private ProfileShape() {}

    /** The whole profile. */
    public static FieldsShape root() {
        return PROFILE;
    }

    /** The settings that the profile and each entry of its Workflows may hold. */
    public static FieldsShape workflowSettings() {
        return SETTINGS;
    }

    private static FieldsShape profile() {
        Map<String, Shape> members = new LinkedHashMap<>();
        members.put(
                ProfileKeys.TEAM,
                text("The team, as the file is named; a copied profile is noticed by it.", Limits.TEAM, Forms.TEAM));
        members.putAll(SETTINGS.members());
        members.put(
                ProfileKeys.NOTIFY,
                new TextListShape(
                        "Who gets the team's notices: email addresses, https:// addresses, ARNs of SQS queues.",
                        text(
                                "An email address, an https:// address or the ARN of an SQS queue.",
                                Limits.ENDPOINT,
                                Forms.EMAIL + '|' + Forms.HTTPS + '|' + Forms.QUEUE),
                        0,
                        Limits.SUBSCRIBERS));
        members.put(
                ProfileKeys.ALLOWED_OPERATORS,
                new TextListShape(
                        "The operators the team's definitions may use; all, where it is absent.",
                        text(
                                "A class path, a class name, a service group such as s3, or a glob.",
                                Limits.OPERATOR,
                                Forms.OPERATOR),
                        1,
                        Limits.OPERATORS));
        members.put(
                ProfileKeys.CHECK_OVERRIDES,
                new EntriesShape(
                        "Severities of rules that differ for the team's definitions.",
                        text(
                                "A rule of definitions by id or name; no safety bound.",
                                Limits.RULE,
                                Forms.OVERRIDABLE_RULE),
                        oneOf("What its findings are.", "error", "warning"),
                        Limits.OVERRIDES));
        members.put(
                ProfileKeys.WORKFLOWS,
                new EntriesShape(
                        "Settings for some workflows, over the profile's own.",
                        text("A workflow's name, with * for any characters.", Limits.WORKFLOW_NAME, Forms.WORKFLOWS),
                        SETTINGS,
                        Limits.WORKFLOWS));
        return fields("The profile of a team: teams/<team>.yaml.", members);
    }

    private static FieldsShape settings() {
        Map<String, Shape> members = new LinkedHashMap<>();
        members.put(ProfileKeys.ROLE_ARN, text("The role tasks run under.", Limits.ROLE_ARN, Forms.ROLE_ARN));
        members.put(ProfileKeys.DESCRIPTION, text("What the workflow is for.", Limits.DESCRIPTION, Forms.ONE_LINE));
        members.put(
                ProfileKeys.ENCRYPTION,
                fields(
                        "How the workflow is encrypted; it cannot change later.",
                        ordered(
                                ProfileKeys.TYPE,
                                oneOf("Whose key it is.", "AWS_MANAGED_KEY", "CUSTOMER_MANAGED_KEY"),
                                ProfileKeys.KMS_KEY_ID,
                                text("The KMS key of a CUSTOMER_MANAGED_KEY.", Limits.KMS_KEY, Forms.KMS_KEY)),
                        ProfileKeys.TYPE));
        members.put(
                ProfileKeys.LOGGING,
                fields(
                        "Where task logs go.",
                        Map.of(
                                ProfileKeys.LOG_GROUP_NAME,
                                text("The CloudWatch log group's name.", Limits.LOG_GROUP, Forms.LOG_GROUP)),
                        ProfileKeys.LOG_GROUP_NAME));
        members.put(ProfileKeys.ENGINE_VERSION, new NumberShape("The engine's version; 1 so far."));
        members.put(
                ProfileKeys.NETWORK,
                fields(
                        "The VPC tasks run in.",
                        ordered(
                                ProfileKeys.SECURITY_GROUP_IDS,
                                ids("Security groups.", Forms.SECURITY_GROUP, Limits.SECURITY_GROUPS),
                                ProfileKeys.SUBNET_IDS,
                                ids("Subnets, best of two Availability Zones.", Forms.SUBNET, Limits.SUBNETS)),
                        ProfileKeys.SECURITY_GROUP_IDS,
                        ProfileKeys.SUBNET_IDS));
        members.put(
                ProfileKeys.TAGS,
                new EntriesShape(
                        "Tags of the workflow.",
                        text("A tag's key.", Limits.TAG_KEY, Forms.TAG_KEY),
                        new TextShape("A tag's value.", 0, Limits.TAG_VALUE, Optional.empty(), List.of()),
                        Limits.TEAM_TAGS));
        members.put(
                ProfileKeys.TRIGGER_MODE,
                text("How runs start: SCHEDULED, MANUAL or DISABLED.", Limits.TRIGGER_MODE, Forms.ONE_LINE));
        return fields("Settings of workflows, as CreateWorkflow takes them.", members);
    }

    private static TextListShape ids(String description, String form, int most) {
        return new TextListShape(description, text("An id of EC2.", Limits.NETWORK_ID, form), 1, most);
    }

    private static TextShape text(String description, int most, String pattern) {
        return new TextShape(description, 1, most, Optional.of(pattern), List.of());
    }

    private static TextShape oneOf(String description, String... allowed) {
        return new TextShape(description, 1, Limits.TRIGGER_MODE, Optional.empty(), List.of(allowed));
    }

    private static FieldsShape fields(String description, Map<String, Shape> members, String... required) {
        return new FieldsShape(description, Collections.unmodifiableMap(members), List.of(required));
    }

    private static Map<String, Shape> ordered(String first, Shape one, String second, Shape other) {
        Map<String, Shape> members = new LinkedHashMap<>();
        members.put(first, one);
        members.put(second, other);
        return members;
    }
}
