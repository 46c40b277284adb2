package dev.dagdrop.registration.aws;

import static dev.dagdrop.registration.environment.FunctionEnvironment.malformed;

import dev.dagdrop.definition.Bounds;
import dev.dagdrop.definition.Rules;
import dev.dagdrop.definition.check.CheckOverrides;
import dev.dagdrop.registration.OnRemove;
import dev.dagdrop.registration.environment.FunctionEnvironment;
import dev.dagdrop.registration.notice.NoticeLevel;
import dev.dagdrop.registration.team.UnknownTeamPolicy;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The configuration of the functions, from their environment variables.
 *
 * @param tableName the table of records ({@code TABLE_NAME})
 * @param topicArn where notices go ({@code TOPIC_ARN})
 * @param bucketName the only bucket whose uploads are registered ({@code BUCKET_NAME})
 * @param workflowPrefix what a definition's key begins with ({@code WORKFLOW_PREFIX}); {@code workflows/} by default
 * @param workflowRoleArn the role workflows run under ({@code WORKFLOW_ROLE_ARN})
 * @param maxDefinitionBytes the largest definition accepted, in bytes ({@code MAX_DEFINITION_BYTES}); the
 *     service's own quota by default
 * @param noticeLevel which outcomes are published ({@code NOTICE_LEVEL}: {@code Problems} or {@code All})
 * @param checkOverrides the checks whose severity is overridden ({@code CHECK_OVERRIDES}, such
 *     as {@code DD201=warning,DD305=error}); none by default
 * @param pruneVersions whether the oldest version of a workflow that has its quota of versions is deleted for a new one
 *     ({@code PRUNE_VERSIONS}: {@code true} or {@code false}, the default)
 * @param onRemove what is done with a workflow whose file is removed ({@code ON_REMOVE}: {@code Keep}, {@code Disable} or
 *     {@code Delete}); it is kept by default
 * @param unknownTeam what is done with an upload of a team without a profile ({@code UNKNOWN_TEAM}: {@code UseDefaults} or
 *     {@code Refuse}); by default it is registered
 */
public record Configuration(
        String tableName,
        String topicArn,
        String bucketName,
        String workflowPrefix,
        String workflowRoleArn,
        int maxDefinitionBytes,
        NoticeLevel noticeLevel,
        CheckOverrides checkOverrides,
        boolean pruneVersions,
        OnRemove onRemove,
        UnknownTeamPolicy unknownTeam) {
    private static final int ARN_PARTS = 6;
    private static final int ARN_ACCOUNT = 4;

    /**
     * Reads the environment.
     *
     * @throws IllegalArgumentException when a variable is missing or malformed; the message names it and says what it
     *     should look like
     */
    public static Configuration of(Map<String, String> variables) {
        FunctionEnvironment environment = new FunctionEnvironment(variables);
        return new Configuration(
                environment.required("TABLE_NAME", "the name of the DynamoDB table"),
                environment.required("TOPIC_ARN", "the ARN of the SNS topic"),
                environment.required("BUCKET_NAME", "the name of the bucket that definitions are uploaded to"),
                environment.optional("WORKFLOW_PREFIX").orElse("workflows/"),
                environment.required("WORKFLOW_ROLE_ARN", "the ARN of the role that workflows run under"),
                environment
                        .optional("MAX_DEFINITION_BYTES")
                        .map(Configuration::bytes)
                        .orElseGet(() -> Bounds.standard().maxBytes()),
                environment.optional("NOTICE_LEVEL").map(Configuration::level).orElse(NoticeLevel.PROBLEMS),
                environment
                        .optional("CHECK_OVERRIDES")
                        .map(Configuration::overrides)
                        .orElseGet(CheckOverrides::none),
                environment.flag("PRUNE_VERSIONS"),
                environment.optional("ON_REMOVE").map(Configuration::onRemove).orElse(OnRemove.KEEP),
                environment
                        .optional("UNKNOWN_TEAM")
                        .map(Configuration::unknownTeam)
                        .orElse(UnknownTeamPolicy.USE_DEFAULTS));
    }

    /** The account of the stack, which is its topic's: {@code arn:aws:sns:region:account:name}. */
    public Optional<String> account() {
        String[] parts = topicArn.split(":", -1);
        return parts.length == ARN_PARTS ? Optional.of(parts[ARN_ACCOUNT]) : Optional.empty();
    }

    private static int bytes(String value) {
        int bytes;
        try {
            bytes = Integer.parseInt(value.strip());
        } catch (NumberFormatException _) {
            bytes = 0;
        }
        if (bytes < 1 || bytes > Bounds.CEILING_BYTES) {
            throw malformed("MAX_DEFINITION_BYTES", value, "a whole number from 1 to " + Bounds.CEILING_BYTES);
        }
        return bytes;
    }

    private static CheckOverrides overrides(String value) {
        try {
            return CheckOverrides.parse(value, Rules.all());
        } catch (IllegalArgumentException e) {
            String what = "as in DD201=warning,DD602=warning: " + e.getMessage();
            IllegalArgumentException malformed = malformed("CHECK_OVERRIDES", value, what);
            malformed.initCause(e);
            throw malformed;
        }
    }

    private static UnknownTeamPolicy unknownTeam(String value) {
        return switch (value.strip().toUpperCase(Locale.ROOT)) {
            case "USEDEFAULTS" -> UnknownTeamPolicy.USE_DEFAULTS;
            case "REFUSE" -> UnknownTeamPolicy.REFUSE;
            default -> throw malformed("UNKNOWN_TEAM", value, "UseDefaults or Refuse");
        };
    }

    private static OnRemove onRemove(String value) {
        return switch (value.strip().toUpperCase(Locale.ROOT)) {
            case "KEEP" -> OnRemove.KEEP;
            case "DISABLE" -> OnRemove.DISABLE;
            case "DELETE" -> OnRemove.DELETE;
            default -> throw malformed("ON_REMOVE", value, "Keep, Disable or Delete");
        };
    }

    private static NoticeLevel level(String value) {
        return switch (value.strip().toUpperCase(Locale.ROOT)) {
            case "PROBLEMS" -> NoticeLevel.PROBLEMS;
            case "ALL" -> NoticeLevel.ALL;
            default -> throw malformed("NOTICE_LEVEL", value, "Problems or All");
        };
    }
}
