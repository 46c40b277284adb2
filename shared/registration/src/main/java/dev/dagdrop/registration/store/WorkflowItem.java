package dev.dagdrop.registration.store;

import dev.dagdrop.registration.store.RegisteredWorkflow.AcceptedDefinition;
import dev.dagdrop.registration.store.RegisteredWorkflow.AppliedSettings;
import dev.dagdrop.registration.store.WorkflowRecord.Holder;
import dev.dagdrop.registration.store.WorkflowRecord.LastRun;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A workflow record as the table keeps it. */
public final class WorkflowItem {
    /**
     * What a claim takes away: the inputs of the last run. A holder that dies after it called the service leaves a workflow
     * that nobody knows, and an object that is as it was before, undeleted or rolled back, must not pass for settled.
     */
    public static final List<String> FORGOTTEN_WHEN_CLAIMED = List.of(WorkflowAttributes.INPUTS);

    /** How long the record of a name without a workflow is kept, so that duplicates of its events are still known. */
    private static final Duration KEPT_WITHOUT_WORKFLOW = Duration.ofDays(30);

    private WorkflowItem() {}

    /** The record in an item; one of which nothing is known where the item is empty or was only claimed. */
    public static WorkflowRecord read(Map<String, AttributeValue> item) {
        return new WorkflowRecord(
                text(item, WorkflowAttributes.KEY)
                        .map(key ->
                                new Holder(text(item, WorkflowAttributes.BUCKET).orElse(""), key)),
                text(item, WorkflowAttributes.OUTCOME)
                        .map(outcome -> new LastRun(
                                text(item, WorkflowAttributes.INPUTS),
                                outcome,
                                item.containsKey(WorkflowAttributes.REFUSED),
                                text(item, WorkflowAttributes.COMPLETED_AT)
                                        .map(Instant::parse)
                                        .orElse(Instant.EPOCH))),
                text(item, WorkflowAttributes.ARN).map(arn -> registered(arn, item)),
                number(item, WorkflowAttributes.GENERATION),
                number(item, WorkflowAttributes.DENIALS),
                waiting(item),
                Optional.ofNullable(item.get(WorkflowAttributes.NOTICE)).map(NoticeItem::read),
                text(item, WorkflowAttributes.NOTICE_DIGEST));
    }

    private static RegisteredWorkflow registered(String arn, Map<String, AttributeValue> item) {
        Optional<AcceptedDefinition> accepted = text(item, WorkflowAttributes.ACCEPTED_CONTENT)
                .map(content -> new AcceptedDefinition(
                        text(item, WorkflowAttributes.ACCEPTED_KEY).orElse(""),
                        text(item, WorkflowAttributes.ACCEPTED_VERSION),
                        content));
        AppliedSettings given = new AppliedSettings(
                text(item, WorkflowAttributes.ROLE_ARN),
                text(item, WorkflowAttributes.GIVEN),
                texts(item, WorkflowAttributes.NAMED),
                texts(item, WorkflowAttributes.TAG_KEYS),
                text(item, WorkflowAttributes.TAGS),
                text(item, WorkflowAttributes.ENCRYPTION_KEY));
        return new RegisteredWorkflow(arn, text(item, WorkflowAttributes.VERSION), accepted, given);
    }

    /** The update that makes an item this record: whatever the record does not have goes. */
    public static ItemUpdate write(WorkflowRecord record, Instant now) {
        ItemUpdate update = new ItemUpdate()
                .setOrRemove(WorkflowAttributes.BUCKET, record.holder().map(Holder::bucket))
                .setOrRemove(WorkflowAttributes.KEY, record.holder().map(Holder::key))
                .setOrRemove(WorkflowAttributes.INPUTS, record.last().flatMap(LastRun::inputs))
                .setOrRemove(WorkflowAttributes.OUTCOME, record.last().map(LastRun::outcome))
                .setOrRemove(
                        WorkflowAttributes.COMPLETED_AT,
                        record.last().map(LastRun::at).map(Instant::toString))
                .setOrRemove(WorkflowAttributes.NOTICE_DIGEST, record.noticeDigest())
                .set(WorkflowAttributes.GENERATION, record.generation())
                .set(WorkflowAttributes.DENIALS, record.denials())
                .remove(WorkflowAttributes.LAST_ERROR);
        flag(
                update,
                WorkflowAttributes.REFUSED,
                record.last().filter(LastRun::refused).isPresent());
        record.notice()
                .map(NoticeItem::write)
                .ifPresentOrElse(
                        notice -> update.set(WorkflowAttributes.NOTICE, notice),
                        () -> update.remove(WorkflowAttributes.NOTICE));
        if (record.waiting().isEmpty()) {
            update.remove(WorkflowAttributes.WAITING);
        } else {
            update.set(WorkflowAttributes.WAITING, map(record.waiting()));
        }
        record.workflow()
                .ifPresentOrElse(
                        registered -> write(registered, update),
                        () -> WorkflowAttributes.OF_A_WORKFLOW.forEach(update::remove));
        if (record.workflow().isPresent()) {
            update.remove(WorkflowAttributes.EXPIRES_AT);
        } else {
            update.set(
                    WorkflowAttributes.EXPIRES_AT,
                    now.plus(KEPT_WITHOUT_WORKFLOW).getEpochSecond());
        }
        return update;
    }

    private static void write(RegisteredWorkflow registered, ItemUpdate update) {
        AppliedSettings given = registered.given();
        update.set(WorkflowAttributes.ARN, registered.arn())
                .setOrRemove(WorkflowAttributes.VERSION, registered.version())
                .setOrRemove(
                        WorkflowAttributes.ACCEPTED_KEY, registered.accepted().map(AcceptedDefinition::key))
                .setOrRemove(
                        WorkflowAttributes.ACCEPTED_VERSION,
                        registered.accepted().flatMap(AcceptedDefinition::versionId))
                .setOrRemove(
                        WorkflowAttributes.ACCEPTED_CONTENT,
                        registered.accepted().map(AcceptedDefinition::content))
                .setOrRemove(WorkflowAttributes.ROLE_ARN, given.roleArn())
                .setOrRemove(WorkflowAttributes.GIVEN, given.settings())
                .setOrRemove(WorkflowAttributes.TAGS, given.tags())
                .setOrRemove(WorkflowAttributes.ENCRYPTION_KEY, given.encryptionKey());
        list(update, WorkflowAttributes.NAMED, given.named());
        list(update, WorkflowAttributes.TAG_KEYS, given.tagKeys());
    }

    /** The update that gives a claim back without an end. */
    public static ItemUpdate released(WorkflowRecord record, String error) {
        return new ItemUpdate()
                .set(WorkflowAttributes.DENIALS, record.denials())
                .set(WorkflowAttributes.LAST_ERROR, error);
    }

    /** The update after a stored notice was published. */
    public static ItemUpdate noticeSent() {
        return new ItemUpdate().remove(WorkflowAttributes.NOTICE);
    }

    /**
     * The update after which the next run asks the service, though object and settings are as they were. A holder at work
     * loses its claim's fence, so that it cannot settle the record with what it saw before; its lease is waited for.
     */
    public static ItemUpdate unsettled() {
        return new ItemUpdate().remove(WorkflowAttributes.INPUTS).remove(ClaimAttributes.OWNER);
    }

    /** The condition that nobody completed or claimed the record since it was read. */
    public static Condition isAsIn(WorkflowRecord record) {
        Condition sameEnd = record.last()
                .map(LastRun::at)
                .map(at -> Condition.equal(WorkflowAttributes.COMPLETED_AT, at.toString()))
                .orElseGet(() -> Condition.not(Condition.exists(WorkflowAttributes.COMPLETED_AT)));
        return Condition.all(sameEnd, Condition.not(Condition.exists(ClaimAttributes.LEASE_END)));
    }

    private static void flag(ItemUpdate update, String attribute, boolean value) {
        if (value) {
            update.set(attribute, AttributeValue.fromBool(true));
        } else {
            update.remove(attribute);
        }
    }

    private static void list(ItemUpdate update, String attribute, Collection<String> texts) {
        if (texts.isEmpty()) {
            update.remove(attribute);
        } else {
            update.set(
                    attribute,
                    AttributeValue.fromL(new TreeSet<>(texts)
                            .stream().map(AttributeValue::fromS).toList()));
        }
    }

    private static AttributeValue map(SortedMap<String, String> texts) {
        Map<String, AttributeValue> values = new HashMap<>();
        texts.forEach((key, value) -> values.put(key, AttributeValue.fromS(value)));
        return AttributeValue.fromM(values);
    }

    private static SortedMap<String, String> waiting(Map<String, AttributeValue> item) {
        SortedMap<String, String> waiting = new TreeMap<>();
        Optional.ofNullable(item.get(WorkflowAttributes.WAITING))
                .ifPresent(map -> map.m().forEach((key, value) -> waiting.put(key, value.s())));
        return waiting;
    }

    private static Set<String> texts(Map<String, AttributeValue> item, String attribute) {
        return Optional.ofNullable(item.get(attribute)).map(AttributeValue::l).stream()
                .flatMap(Collection::stream)
                .map(AttributeValue::s)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static int number(Map<String, AttributeValue> item, String attribute) {
        return Optional.ofNullable(item.get(attribute))
                .map(value -> Integer.parseInt(value.n()))
                .orElse(0);
    }

    private static Optional<String> text(Map<String, AttributeValue> item, String attribute) {
        return Optional.ofNullable(item.get(attribute)).map(AttributeValue::s);
    }
}
