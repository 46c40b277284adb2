package dev.dagdrop.registration.notice;

import dev.dagdrop.registration.json.JsonText;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sns.model.MessageAttributeValue;

/**
 * Publishes to one SNS topic: the text to email, the document to every other protocol.
 *
 * @see <a href="https://docs.aws.amazon.com/sns/latest/api/API_Publish.html">Publish</a>
 */
public final class SnsNotices implements Notices {
    private final Supplier<SnsClient> sns;
    private final String topicArn;

    public SnsNotices(SnsClient sns, String topicArn) {
        this(() -> sns, topicArn);
    }

    /** @param sns is asked at each notice */
    public SnsNotices(Supplier<SnsClient> sns, String topicArn) {
        this.sns = sns;
        this.topicArn = topicArn;
    }

    @Override
    public void publish(Notice notice) {
        String message = JsonText.of(Map.of("default", notice.document(), "email", notice.text()));
        Map<String, MessageAttributeValue> attributes = new HashMap<>();
        notice.attributes()
                .forEach((name, value) -> attributes.put(
                        name,
                        MessageAttributeValue.builder()
                                .dataType("String")
                                .stringValue(value)
                                .build()));
        sns.get()
                .publish(request -> request.topicArn(topicArn)
                        .subject(notice.subject())
                        .messageStructure("json")
                        .message(message)
                        .messageAttributes(attributes));
    }
}
