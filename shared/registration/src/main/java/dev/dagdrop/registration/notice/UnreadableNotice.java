package dev.dagdrop.registration.notice;

import dev.dagdrop.registration.json.JsonText;
import dev.dagdrop.registration.outcome.NoticeSeverity;
import java.util.LinkedHashMap;
import java.util.Map;

/** The notice of a message that could not be read; nothing of the message itself is in it. */
public final class UnreadableNotice {
    private static final String OUTCOME = "undecodable";
    private static final String SUBJECT = "dagdrop: a message could not be read: it is in the dead-letter queue";
    private static final String ADVICE =
            "Look at the message, find its sender, and correct the sender. If a file was meant, upload it again.";

    private UnreadableNotice() {}

    /**
     * Writes the notice.
     *
     * @param messageId the message's id in its queue, printable
     * @param reason what cannot be read, printable
     * @param deadLetterQueue the URL of the queue it is in
     */
    public static Notice of(String messageId, String reason, String deadLetterQueue) {
        return new Notice(
                SUBJECT,
                text(messageId, reason, deadLetterQueue),
                document(messageId, reason, deadLetterQueue),
                Map.of("kind", "message", "outcome", OUTCOME, "severity", NoticeSeverity.ERROR.label()));
    }

    private static String text(String messageId, String reason, String deadLetterQueue) {
        return """
                A message could not be read. It is in the dead-letter queue now.

                  Message:  %1$s
                  Queue:    %3$s

                What is wrong: %2$s.

                What to do: %4$s
                To look at it; its attribute About is the id above:
                  aws sqs receive-message --queue-url %3$s --message-attribute-names All --max-number-of-messages 10 --visibility-timeout 0
                To have it tried again, once it can be read: docs/operations.md, "Redrive".
                """.formatted(messageId, reason, deadLetterQueue, ADVICE);
    }

    private static String document(String messageId, String reason, String deadLetterQueue) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("schemaVersion", NoticeDocument.SCHEMA_VERSION);
        document.put("severity", NoticeSeverity.ERROR.label());
        document.put("outcome", OUTCOME);
        document.put("messageId", messageId);
        document.put("deadLetterQueue", deadLetterQueue);
        document.put("reason", reason);
        document.put("advice", ADVICE);
        return JsonText.of(document);
    }
}
