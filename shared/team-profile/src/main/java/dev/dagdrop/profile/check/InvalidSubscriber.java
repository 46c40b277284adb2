package dev.dagdrop.profile.check;

import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.RootCheck;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.finding.Visible;
import dev.dagdrop.definition.yaml.YamlNode;
import dev.dagdrop.profile.shape.Forms;
import dev.dagdrop.profile.shape.Limits;
import dev.dagdrop.profile.shape.ProfileKeys;
import java.util.Locale;
import java.util.regex.Pattern;

/** DD870 invalid-subscriber. */
final class InvalidSubscriber implements RootCheck {
    private static final Rule RULE = Rule.error(
            "DD870",
            "invalid-subscriber",
            "An entry of Notify is not an email address, an https:// address or the ARN of an SQS queue.",
            ProfileSources.SUBSCRIBE);
    private static final Pattern ENDPOINT = Pattern.compile(Forms.EMAIL + '|' + Forms.HTTPS + '|' + Forms.QUEUE);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examine(YamlNode root, Report report) {
        ProfileMapping.root(root).ifPresent(profile -> examine(profile, report));
    }

    private static void examine(ProfileMapping profile, Report report) {
        for (ProfileText endpoint : profile.texts(ProfileKeys.NOTIFY)) {
            String value = endpoint.value();
            // Plain http is said by DD871.
            if (!value.toLowerCase(Locale.ROOT).startsWith("http://") && !isEndpoint(value)) {
                endpoint.report(report, "notices cannot be sent to " + Visible.quote(value), hint(value));
            }
        }
    }

    private static boolean isEndpoint(String value) {
        return value.length() <= Limits.ENDPOINT && ENDPOINT.matcher(value).matches();
    }

    private static String hint(String value) {
        if (value.startsWith("arn:") && value.endsWith(".fifo")) {
            return "A FIFO queue cannot subscribe to the topic; use a standard queue.";
        }
        if (value.startsWith("arn:")) {
            return "Use the ARN of an SQS queue: arn:aws:sqs:REGION:ACCOUNT:NAME.";
        }
        return value.startsWith("https://")
                ? "Write https://, a host with a domain, and a path, without spaces and \"#\"."
                : "Write an email address (team@example.com), an https:// address or the ARN of an SQS queue.";
    }
}
