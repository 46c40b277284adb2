package dev.dagdrop.registration.aws;

import dev.dagdrop.definition.Bounds;
import dev.dagdrop.definition.Rules;
import dev.dagdrop.definition.check.CheckOverrides;
import dev.dagdrop.registration.OnRemove;
import dev.dagdrop.registration.notice.NoticeLevel;
import dev.dagdrop.registration.team.UnknownTeamPolicy;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What template.yaml tells the functions through their environment.
 *
 * @param tableName the ledger's table ({@code TABLE_NAME})
 * @param topicArn where notices go ({@code TOPIC_ARN})
 * @param bucketName the only bucket whose uploads are registered ({@code BUCKET_NAME})
 * @param workflowPrefix what a definition's key begins with ({@code WORKFLOW_PREFIX}); {@code workflows/} by default
 * @param workflowRoleArn the role workflows run under ({@code WORKFLOW_ROLE_ARN})
 * @param maxDefinitionBytes the largest definition accepted, in bytes ({@code MAX_DEFINITION_BYTES}); the
 *     service's own quota by default
 * @param noticeLevel which outcomes are published ({@code NOTICE_LEVEL}: {@code Problems} or {@code All})
 * @param checkOverrides which checks are errors or warnings otherwise than by themselves ({@code CHECK_OVERRIDES}, such
 *     as {@code DD201=warning,DD305=error}); none by default
 * @param pruneVersions whether the oldest version of a workflow that has its quota of versions is deleted for a new one
 *     ({@code PRUNE_VERSIONS}: {@code true} or {@code false}, the default)
 * @param onRemove what becomes of a workflow whose file is removed ({@code ON_REMOVE}: {@code Keep}, {@code Disable} or
 *     {@code Delete}); it is kept by default
 * @param unknownTeam what becomes of an upload of a team without a profile ({@code UNKNOWN_TEAM}: {@code UseDefaults} or
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

    /** A configuration that registers what has no team. */
    public Configuration(
            String tableName,
            String topicArn,
            String bucketName,
            String workflowPrefix,
            String workflowRoleArn,
            int maxDefinitionBytes,
            NoticeLevel noticeLevel,
            CheckOverrides checkOverrides,
            boolean pruneVersions,
            OnRemove onRemove) {
        this(
                tableName,
                topicArn,
                bucketName,
                workflowPrefix,
                workflowRoleArn,
                maxDefinitionBytes,
                noticeLevel,
                checkOverrides,
                pruneVersions,
                onRemove,
                UnknownTeamPolicy.USE_DEFAULTS);
    }

    /**
     * Reads the environment.
     *
     * @throws IllegalArgumentException when a variable is missing or malformed; the message names it and says what it
     *     should look like
     */
    public static Configuration of(Map<String, String> environment) {
        return new Configuration(
                require(environment, "TABLE_NAME", "the name of the DynamoDB table"),
                require(environment, "TOPIC_ARN", "the ARN of the SNS topic"),
                require(environment, "BUCKET_NAME", "the name of the bucket definitions are dropped into"),
                optional(environment, "WORKFLOW_PREFIX").orElse("workflows/"),
                require(environment, "WORKFLOW_ROLE_ARN", "the ARN of the role workflows run under"),
                optional(environment, "MAX_DEFINITION_BYTES")
                        .map(Configuration::bytes)
                        .orElseGet(() -> Bounds.standard().maxBytes()),
                optional(environment, "NOTICE_LEVEL").map(Configuration::level).orElse(NoticeLevel.PROBLEMS),
                optional(environment, "CHECK_OVERRIDES")
                        .map(Configuration::overrides)
                        .orElseGet(CheckOverrides::none),
                optional(environment, "PRUNE_VERSIONS")
                        .map(Configuration::prunes)
                        .orElse(false),
                optional(environment, "ON_REMOVE").map(Configuration::onRemove).orElse(OnRemove.KEEP),
                optional(environment, "UNKNOWN_TEAM")
                        .map(Configuration::unknownTeam)
                        .orElse(UnknownTeamPolicy.USE_DEFAULTS));
    }

    /** The account of the stack, which is its topic's: {@code arn:aws:sns:region:account:name}. */
    public Optional<String> account() {
        String[] parts = topicArn.split(":", -1);
        return parts.length == ARN_PARTS ? Optional.of(parts[ARN_ACCOUNT]) : Optional.empty();
    }

    private static String require(Map<String, String> environment, String variable, String what) {
        return optional(environment, variable)
                .orElseThrow(() -> new IllegalArgumentException(
                        "The environment variable %s is missing; it should be %s.".formatted(variable, what)));
    }

    private static Optional<String> optional(Map<String, String> environment, String variable) {
        return Optional.ofNullable(environment.get(variable)).filter(value -> !value.isBlank());
    }

    private static int bytes(String value) {
        try {
            int bytes = Integer.parseInt(value.strip());
            if (bytes >= 1 && bytes <= Bounds.CEILING_BYTES) {
                return bytes;
            }
        } catch (NumberFormatException e) {
            throw malformedBytes(value, e);
        }
        throw malformedBytes(value, new ArithmeticException("out of range"));
    }

    private static IllegalArgumentException malformedBytes(String value, Exception cause) {
        return new IllegalArgumentException(
                "The environment variable MAX_DEFINITION_BYTES is '%s'; it should be a whole number from 1 to %d."
                        .formatted(value, Bounds.CEILING_BYTES),
                cause);
    }

    private static CheckOverrides overrides(String value) {
        try {
            return CheckOverrides.parse(value, Rules.all());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "The environment variable CHECK_OVERRIDES is '%s'; it should be as in DD201=warning,DD602=warning: %s."
                            .formatted(value, e.getMessage()),
                    e);
        }
    }

    private static boolean prunes(String value) {
        return switch (value.strip()) {
            case "true" -> true;
            case "false" -> false;
            default ->
                throw new IllegalArgumentException(
                        "The environment variable PRUNE_VERSIONS is '%s'; it should be true or false."
                                .formatted(value));
        };
    }

    private static UnknownTeamPolicy unknownTeam(String value) {
        return switch (value.strip().toUpperCase(Locale.ROOT)) {
            case "USEDEFAULTS" -> UnknownTeamPolicy.USE_DEFAULTS;
            case "REFUSE" -> UnknownTeamPolicy.REFUSE;
            default ->
                throw new IllegalArgumentException(
                        "The environment variable UNKNOWN_TEAM is '%s'; it should be UseDefaults or Refuse."
                                .formatted(value));
        };
    }

    private static OnRemove onRemove(String value) {
        return switch (value.strip().toUpperCase(Locale.ROOT)) {
            case "KEEP" -> OnRemove.KEEP;
            case "DISABLE" -> OnRemove.DISABLE;
            case "DELETE" -> OnRemove.DELETE;
            default ->
                throw new IllegalArgumentException(
                        "The environment variable ON_REMOVE is '%s'; it should be Keep, Disable or Delete."
                                .formatted(value));
        };
    }

    private static NoticeLevel level(String value) {
        return switch (value.strip().toUpperCase(Locale.ROOT)) {
            case "PROBLEMS" -> NoticeLevel.PROBLEMS;
            case "ALL" -> NoticeLevel.ALL;
            default ->
                throw new IllegalArgumentException(
                        "The environment variable NOTICE_LEVEL is '%s'; it should be Problems or All."
                                .formatted(value));
        };
    }
}
