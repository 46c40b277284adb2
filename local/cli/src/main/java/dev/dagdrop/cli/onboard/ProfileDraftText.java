package dev.dagdrop.cli.onboard;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.dagdrop.profile.shape.ProfileKeys;
import dev.dagdrop.profile.shape.ProfileShape;
import dev.dagdrop.profile.shape.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** Writes a profile with a line of comment for each key; what is not asked for is there as an example, commented out. */
final class ProfileDraftText {
    /** Texts that stay texts without quotes. */
    private static final Pattern PLAIN =
            Pattern.compile("[A-Za-z/][A-Za-z0-9@._/+=:-]*[@/:_][A-Za-z0-9@._/+=:-]*[A-Za-z0-9]");

    private final StringBuilder text = new StringBuilder();

    private ProfileDraftText() {}

    static String of(ProfileDraft draft) {
        ProfileDraftText writer = new ProfileDraftText();
        writer.write(draft);
        return writer.text.toString();
    }

    private void write(ProfileDraft draft) {
        text.append("""
                # The profile of team %s: how the workflows below workflows/%s/ run, and who hears of them.
                # docs/team-profiles.md of dagdrop explains every key; a key that is left out is as for all teams.
                """.formatted(draft.team(), draft.team()));
        section(ProfileKeys.TEAM, lines(ProfileKeys.TEAM, draft.team()));
        section(
                ProfileKeys.ROLE_ARN,
                draft.role().map(role -> lines(ProfileKeys.ROLE_ARN, role)).orElseGet(List::of),
                "RoleArn: arn:aws:iam::123456789012:role/dagdrop/" + draft.team());
        section(
                ProfileKeys.DESCRIPTION,
                draft.description()
                        .map(each -> lines(ProfileKeys.DESCRIPTION, each))
                        .orElseGet(List::of),
                "Description: Reports of the department");
        section(
                ProfileKeys.ENCRYPTION,
                draft.kmsKey()
                        .map(key -> List.of(
                                ProfileKeys.ENCRYPTION + ":",
                                "  " + ProfileKeys.TYPE + ": CUSTOMER_MANAGED_KEY",
                                "  " + ProfileKeys.KMS_KEY_ID + ": " + quoted(key)))
                        .orElseGet(List::of),
                ProfileKeys.ENCRYPTION + ":",
                "  Type: AWS_MANAGED_KEY");
        section(
                ProfileKeys.LOGGING,
                draft.logGroup()
                        .map(group -> List.of(
                                ProfileKeys.LOGGING + ":", "  " + ProfileKeys.LOG_GROUP_NAME + ": " + quoted(group)))
                        .orElseGet(List::of),
                ProfileKeys.LOGGING + ":",
                "  LogGroupName: /" + draft.team() + "/workflows");
        section(
                ProfileKeys.NETWORK,
                network(draft),
                ProfileKeys.NETWORK + ":",
                "  SecurityGroupIds: [sg-0123456789abcdef0]",
                "  SubnetIds: [subnet-0123456789abcdef0, subnet-0123456789abcdef1]");
        section(ProfileKeys.TAGS, tags(draft), ProfileKeys.TAGS + ":", "  cost-centre: \"4711\"");
        section(
                ProfileKeys.NOTIFY,
                items(ProfileKeys.NOTIFY, draft.subscribers()),
                ProfileKeys.NOTIFY + ":",
                "  - team@example.com");
        section(
                ProfileKeys.ALLOWED_OPERATORS,
                items(ProfileKeys.ALLOWED_OPERATORS, draft.operators()),
                ProfileKeys.ALLOWED_OPERATORS + ": [s3, athena, SnsPublishOperator]");
        section(ProfileKeys.CHECK_OVERRIDES, List.of(), ProfileKeys.CHECK_OVERRIDES + ":", "  DD423: error");
        section(
                ProfileKeys.WORKFLOWS,
                List.of(),
                ProfileKeys.WORKFLOWS + ":",
                "  " + draft.team() + ".close-*:",
                "    TriggerMode: MANUAL");
    }

    private void section(String key, List<String> given, String... example) {
        Shape shape = Objects.requireNonNull(ProfileShape.root().members().get(key), key);
        text.append("\n# ").append(shape.description()).append('\n');
        if (given.isEmpty()) {
            for (String line : example) {
                text.append("# ").append(line).append('\n');
            }
        }
        given.forEach(line -> text.append(line).append('\n'));
    }

    private static List<String> network(ProfileDraft draft) {
        List<String> lines = new ArrayList<>();
        if (!draft.securityGroups().isEmpty() || !draft.subnets().isEmpty()) {
            lines.add(ProfileKeys.NETWORK + ":");
            for (String line : items(ProfileKeys.SECURITY_GROUP_IDS, draft.securityGroups())) {
                lines.add("  " + line);
            }
            for (String line : items(ProfileKeys.SUBNET_IDS, draft.subnets())) {
                lines.add("  " + line);
            }
        }
        return lines;
    }

    private static List<String> tags(ProfileDraft draft) {
        List<String> lines = new ArrayList<>();
        draft.tags().forEach((key, value) -> lines.add("  " + json(key) + ": " + json(value)));
        if (!lines.isEmpty()) {
            lines.addFirst(ProfileKeys.TAGS + ":");
        }
        return lines;
    }

    private static List<String> items(String key, List<String> values) {
        List<String> lines = new ArrayList<>();
        values.forEach(value -> lines.add("  - " + quoted(value)));
        if (!lines.isEmpty()) {
            lines.addFirst(key + ":");
        }
        return lines;
    }

    private static List<String> lines(String key, String value) {
        return List.of(key + ": " + quoted(value));
    }

    private static String quoted(String value) {
        return PLAIN.matcher(value).matches() ? value : json(value);
    }

    /** A text of JSON is one of YAML too. */
    private static String json(String value) {
        return JsonNodeFactory.instance.textNode(value).toString();
    }
}
