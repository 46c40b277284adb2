package dev.dagdrop.registration.explorer;

import dev.dagdrop.registration.mwaa.ServiceAnswer;
import dev.dagdrop.registration.store.ConditionalTable.Written;
import dev.dagdrop.registration.store.InMemoryTable;
import dev.dagdrop.registration.store.Update;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What calls do to a world. */
final class Effects {
    private final Interner interner;

    Effects(Interner interner) {
        this.interner = interner;
    }

    /** Does it, and gives the answer. */
    Seen of(Call call, World world) {
        Bucket bucket = world.bucket.value();
        Service service = world.service.value();
        return switch (call) {
            case Call.Write write -> write(write, world);
            case Call.Read read -> new Seen.Answer(bucket.look(read.key()));
            case Call.ReadVersion read ->
                new Seen.Answer(bucket.versions().getOrDefault(read.key(), List.of()).stream()
                        .filter(version -> version.id().equals(read.versionId()))
                        .findFirst()
                        .flatMap(Bucket.Version::draft)
                        .map(Draft::content));
            case Call.Head head -> new Seen.Answer(bucket.current(head.key()).map(Bucket.Version::look));
            case Call.Profile _ -> new Seen.Answer(world.settings.value());
            case Call.Create create -> answered(service.create(create, bucket), world);
            case Call.Change change -> {
                Service.After after = service.update(change, bucket);
                if (after.answer() instanceof ServiceAnswer.Accepted) {
                    Safety.violation(change, world).ifPresent(what -> world.wrong = Optional.of(what));
                }
                yield answered(after, world);
            }
            case Call.Delete delete -> answered(service.delete(delete.arn()), world);
            case Call.Retag retag -> retag(retag, world);
            case Call.Get get -> new Seen.Answer(service.get(get.arn()));
            case Call.Find find ->
                new Seen.Answer(service.named(find.name().value()).map(Service.Flow::arn));
            case Call.Tags tags ->
                service.find(tags.arn())
                        .<Seen>map(Seen.Answer::new)
                        .orElseGet(() -> new Seen.Failure("no such workflow"));
            case Call.Publish publish -> {
                world.published = with(publish.notice().document(), world.published);
                yield new Seen.Answer(true);
            }
            case Call.Hint hint -> {
                hint.keys().forEach(key -> hint(key, hint.delayed(), world));
                yield new Seen.Answer(true);
            }
        };
    }

    private void hint(String key, boolean delayed, World world) {
        if (delayed) {
            world.delay(key, interner);
        } else {
            world.deliver(key, 1, interner);
        }
    }

    private Seen answered(Service.After after, World world) {
        world.service = interner.intern(after.service());
        Safety.violation(after.service()).ifPresent(what -> world.wrong = Optional.of(what));
        return new Seen.Answer(after.answer());
    }

    private Seen retag(Call.Retag retag, World world) {
        if (world.service.value().find(retag.arn()).isEmpty()) {
            return new Seen.Answer(Optional.of("no such workflow"));
        }
        if (world.refusesTags) {
            return new Seen.Answer(Optional.of("access to tags is denied"));
        }
        world.service = interner.intern(world.service.value().retag(retag));
        return new Seen.Answer(Optional.empty());
    }

    private Seen write(Call.Write write, World world) {
        InMemoryTable table = new InMemoryTable(world.items.value());
        Written written = table.write(write.id(), write.update(), write.condition());
        world.items = interner.intern(table.items());
        if (written.done()) {
            write.update().actions().forEach(action -> {
                if (action instanceof Update.Action.Put put && put.attribute().equals("Notice")) {
                    world.owed = with(document(put.value()), world.owed);
                }
            });
        }
        return new Seen.Answer(written);
    }

    private static String document(AttributeValue notice) {
        return Optional.ofNullable(notice.m().get("Document"))
                .map(AttributeValue::s)
                .orElseThrow();
    }

    private Interned<Set<String>> with(String document, Interned<Set<String>> documents) {
        Set<String> more = new HashSet<>(documents.value());
        more.add(document);
        return interner.intern(Set.copyOf(more));
    }
}
