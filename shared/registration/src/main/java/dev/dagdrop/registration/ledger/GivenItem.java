package dev.dagdrop.registration.ledger;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What was given, as the table keeps it. */
final class GivenItem {
    private GivenItem() {}

    static void write(Given given, Update update) {
        update.setOrRemove(Attributes.ROLE_ARN, given.roleArn())
                .setOrRemove(Attributes.ENCRYPTION_KEY, given.encryptionKey())
                .setOrRemove(Attributes.SETTINGS_DIGEST, given.settingsDigest())
                .set(
                        Attributes.TAG_KEYS,
                        AttributeValue.fromL(new TreeSet<>(given.tagKeys())
                                .stream().map(AttributeValue::fromS).toList()));
    }

    static Given read(Map<String, AttributeValue> item) {
        return new Given(
                text(item, Attributes.ROLE_ARN),
                tagKeys(item),
                text(item, Attributes.ENCRYPTION_KEY),
                text(item, Attributes.SETTINGS_DIGEST));
    }

    private static Set<String> tagKeys(Map<String, AttributeValue> item) {
        return Optional.ofNullable(item.get(Attributes.TAG_KEYS)).map(AttributeValue::l).orElse(List.of()).stream()
                .map(AttributeValue::s)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Optional<String> text(Map<String, AttributeValue> item, String attribute) {
        return Optional.ofNullable(item.get(attribute)).map(AttributeValue::s);
    }
}
