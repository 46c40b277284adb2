package dev.dagdrop.registration.store;

import dev.dagdrop.registration.notice.Notice;
import java.util.HashMap;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A notice as the table keeps it until it is published. */
public final class NoticeItem {
    private static final String SUBJECT = "Subject";
    private static final String TEXT = "Text";
    private static final String DOCUMENT = "Document";
    private static final String ATTRIBUTES = "Attributes";

    private NoticeItem() {}

    /** The item of a notice. */
    public static AttributeValue write(Notice notice) {
        Map<String, AttributeValue> attributes = new HashMap<>();
        notice.attributes().forEach((name, value) -> attributes.put(name, AttributeValue.fromS(value)));
        return AttributeValue.fromM(Map.of(
                SUBJECT, AttributeValue.fromS(notice.subject()),
                TEXT, AttributeValue.fromS(notice.text()),
                DOCUMENT, AttributeValue.fromS(notice.document()),
                ATTRIBUTES, AttributeValue.fromM(attributes)));
    }

    /** The notice of an item. */
    public static Notice read(AttributeValue item) {
        Map<String, AttributeValue> members = item.m();
        Map<String, String> attributes = new HashMap<>();
        require(members, ATTRIBUTES).m().forEach((name, value) -> attributes.put(name, value.s()));
        return new Notice(
                require(members, SUBJECT).s(),
                require(members, TEXT).s(),
                require(members, DOCUMENT).s(),
                attributes);
    }

    private static AttributeValue require(Map<String, AttributeValue> members, String name) {
        AttributeValue value = members.get(name);
        if (value == null) {
            throw new IllegalStateException("the stored notice has no " + name);
        }
        return value;
    }
}
