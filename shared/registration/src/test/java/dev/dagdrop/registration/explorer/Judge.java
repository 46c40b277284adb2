package dev.dagdrop.registration.explorer;

import dev.dagdrop.registration.mwaa.SourceTags;
import dev.dagdrop.registration.store.WorkflowItem;
import dev.dagdrop.registration.store.WorkflowRecord;
import dev.dagdrop.registration.store.WorkflowRecord.Holder;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Delivers what is pending until it is quiet, and says what must hold then: the workflow matches the bucket as it is. */
final class Judge {
    private static final String ITEM = "workflow/finance.daily";

    private final Scenario scenario;
    private final Drain drain;

    Judge(Scenario scenario, Drain drain) {
        this.scenario = scenario;
        this.drain = drain;
    }

    /** What is wrong with a world in which nobody is at work and nothing more happens by itself; empty when nothing is. */
    Optional<String> wrong(World world) {
        Optional<String> wrong = wrong(world, false);
        boolean oneOrder = world.pending.value().size() < 2;
        return wrong.isPresent() || oneOrder ? wrong : wrong(world, true);
    }

    private Optional<String> wrong(World start, boolean lastFirst) {
        World world = start.copy();
        Optional<String> endless = drain.drain(world, lastFirst);
        return world.wrong
                .or(() -> endless)
                .or(() -> {
                    List<String> keys = world.bucket.value().keys();
                    return keys.isEmpty() ? wrongRemoval(world) : wrongWorkflow(world, keys);
                })
                .or(() -> unfinished(world))
                .or(() -> lostNotice(world));
    }

    private static Optional<String> unfinished(World world) {
        Set<String> left = new HashSet<>(item(world).keySet());
        left.retainAll(Set.of("LeaseEnd", "LookAgain", "Notice"));
        return left.isEmpty() ? Optional.empty() : Optional.of("the record is not finished: it has " + left);
    }

    private static Optional<String> lostNotice(World world) {
        Set<String> lost = new HashSet<>(world.owed.value());
        lost.removeAll(world.published.value());
        return lost.stream().findFirst().map(document -> "a notice was never published: " + document);
    }

    private Optional<String> wrongRemoval(World world) {
        Optional<Service.Flow> flow = flow(world);
        return switch (scenario.onRemove()) {
            case DELETE -> flow.map(_ -> "the workflow of a removed file was not deleted");
            case DISABLE ->
                flow.filter(some -> !some.isDisabled()).map(_ -> "the workflow of a removed file was not disabled");
            case KEEP -> Optional.empty();
        };
    }

    private static Optional<String> wrongWorkflow(World world, List<String> keys) {
        WorkflowRecord record = WorkflowItem.read(item(world));
        Optional<String> holder = record.holder().map(Holder::key).filter(keys::contains);
        if (holder.isEmpty()) {
            return Optional.of("no key that exists has the name: " + record.holder());
        }
        for (String other : keys) {
            Optional<String> unsaid = other.equals(holder.get()) ? Optional.empty() : unsaid(world, other);
            if (unsaid.isPresent()) {
                return unsaid;
            }
        }
        Bucket.Version newest = world.bucket.value().current(holder.get()).orElseThrow();
        Draft wanted = newest.draft().orElseThrow();
        if (!wanted.accepted()) {
            return unsaid(world, holder.get())
                    .or(() ->
                            flow(world).filter(flow -> !flow.isDisabled()).flatMap(flow -> wrongSettings(world, flow)));
        }
        Optional<Service.Flow> flow = flow(world);
        return flow.isEmpty()
                ? Optional.of("there is no workflow for " + newest.id())
                : mismatch(world, flow.get(), holder.get(), newest)
                        .or(() -> record.workflow()
                                .filter(known -> !known.arn().equals(flow.get().arn()))
                                .map(known -> "the record names another workflow: " + known.arn()));
    }

    private static Optional<String> mismatch(World world, Service.Flow flow, String key, Bucket.Version newest) {
        if (!flow.draft().equals(newest.draft().orElseThrow())) {
            return Optional.of("the workflow has %s %s, not %s %s"
                    .formatted(
                            flow.draft(),
                            flow.location().versionId(),
                            newest.draft().orElseThrow(),
                            newest.id()));
        }
        if (flow.isDisabled()) {
            return Optional.of("the workflow is disabled, and its file exists");
        }
        if (!world.refusesTags && !SourceTags.prove(flow.tags(), Bucket.NAME, key)) {
            return Optional.of("the tags do not say that the workflow comes from " + key);
        }
        return wrongSettings(world, flow);
    }

    private static Optional<String> wrongSettings(World world, Service.Flow flow) {
        String wanted = world.settings.value();
        return flow.settings().description().filter(wanted::equals).isPresent()
                ? Optional.empty()
                : Optional.of("the workflow has other settings than " + wanted);
    }

    /** A file that is refused as it is now, and nobody was told. */
    private static Optional<String> unsaid(World world, String key) {
        String version = world.bucket.value().current(key).orElseThrow().id();
        boolean said = world.published.value().stream()
                .anyMatch(document -> document.contains("\"rejected\"")
                        && document.contains("\"" + key + "\"")
                        && document.contains("\"" + version + "\""));
        return said ? Optional.empty() : Optional.of("nobody was told that %s %s is refused".formatted(key, version));
    }

    private static Optional<Service.Flow> flow(World world) {
        return world.service.value().named("finance.daily");
    }

    private static Map<String, AttributeValue> item(World world) {
        return world.items.value().getOrDefault(ITEM, Map.of());
    }
}
