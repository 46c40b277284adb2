package dev.dagdrop.registration.explorer;

import dev.dagdrop.registration.mwaa.DefinitionLocation;
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
    private final Scenario scenario;
    private final Variant variant;
    private final Interner interner;

    Effects(Scenario scenario, Variant variant, Interner interner) {
        this.scenario = scenario;
        this.variant = variant;
        this.interner = interner;
    }

    /** Does it, and gives the answer. */
    Seen of(Call call, World world) {
        return switch (call) {
            case Call.Write write -> write(variant.write().apply(write), world);
            case Call.Read read ->
                new Seen.Answer(
                        scenario.of(read.upload().versionId().orElseThrow()).read());
            case Call.Create create -> {
                Service.After after =
                        world.service.value().create(create.name(), create.location(), create.tags(), create.token());
                world.service = interner.intern(after.service());
                yield new Seen.Answer(after.answer());
            }
            case Call.Change change -> {
                judge(change, world);
                Service.After after = world.service.value().update(change.arn(), change.location());
                world.service = interner.intern(after.service());
                yield new Seen.Answer(after.answer());
            }
            case Call.Get get -> new Seen.Answer(world.service.value().get(get.arn()));
            case Call.Find find ->
                new Seen.Answer(world.service.value().flows().stream()
                        .filter(flow -> flow.name().equals(find.name().value()))
                        .map(Service.Flow::arn)
                        .findFirst());
            case Call.Tags tags ->
                world.service
                        .value()
                        .find(tags.arn())
                        .<Seen>map(Seen.Answer::new)
                        .orElseGet(() -> new Seen.Failure("no such workflow"));
            case Call.Publish publish -> {
                world.published = with(publish.notice().document(), world.published);
                yield new Seen.Answer(true);
            }
        };
    }

    private Seen write(Call.Write write, World world) {
        InMemoryTable table = new InMemoryTable(world.rows.value());
        Written written = table.write(write.id(), write.update(), write.condition());
        world.rows = interner.intern(table.items());
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

    private void judge(Call.Change change, World world) {
        List<DefinitionLocation> before = world.service
                .value()
                .find(change.arn())
                .map(Service.Flow::versions)
                .orElse(List.of());
        if (before.contains(change.location())) {
            world.wrong = Optional.of("UpdateWorkflow made a second version for one upload");
        }
        Drop drop = drop(change.location());
        if (before.stream().map(this::drop).anyMatch(newer -> newer.sameKey(drop) && newer.isNewerThan(drop))) {
            world.wrong = Optional.of("the service went back to an older version");
        }
    }

    private Drop drop(DefinitionLocation location) {
        return scenario.of(location.versionId().orElseThrow());
    }
}
