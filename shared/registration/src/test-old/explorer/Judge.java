package dev.dagdrop.registration.explorer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Delivers everything again until it is quiet, and says what must hold then. */
final class Judge {
    private static final int ROUNDS = 4;

    private final Scenario scenario;
    private final Moves moves;
    private final Interner interner;

    Judge(Scenario scenario, Moves moves, Interner interner) {
        this.scenario = scenario;
        this.moves = moves;
        this.interner = interner;
    }

    /** What is wrong with a world in which nobody is at work; empty when nothing is. */
    Optional<String> wrong(World world) {
        if (world.wrong.isPresent()) {
            return world.wrong;
        }
        List<Integer> order = new ArrayList<>();
        for (int drop = 0; drop < scenario.drops().size(); drop++) {
            order.add(drop);
        }
        return wrong(world, order).or(() -> wrong(world, order.reversed()));
    }

    private Optional<String> wrong(World start, List<Integer> order) {
        World world = start.copy();
        List<String> unended = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            world.jumps++;
            unended.clear();
            for (int drop : order) {
                Next.Over over = deliver(drop, world);
                if (!over.ended()) {
                    unended.add(scenario.drops().get(drop).label() + " is " + over.outcome());
                }
            }
        }
        return world.wrong
                .or(() -> unended.isEmpty() ? Optional.empty() : Optional.of("an upload never ends: " + unended))
                .or(() -> lostNotice(world))
                .or(() -> wrongWorkflow(world));
    }

    private Next.Over deliver(int drop, World world) {
        world.tidy(interner);
        moves.started(0, drop, world);
        while (true) {
            if (moves.step(0, world) instanceof Next.Over over) {
                return over;
            }
        }
    }

    private static Optional<String> lostNotice(World world) {
        Set<String> lost = new HashSet<>(world.owed.value());
        lost.removeAll(world.published.value());
        return lost.stream().findFirst().map(document -> "a notice was never published: " + document);
    }

    private Optional<String> wrongWorkflow(World world) {
        List<Service.Flow> flows = world.service.value().flows();
        if (flows.size() > 1) {
            return Optional.of("one name has " + flows.size() + " workflows");
        }
        if (flows.isEmpty()) {
            boolean expected = scenario.drops().stream().allMatch(Drop::accepted);
            return expected ? Optional.of("there is no workflow") : Optional.empty();
        }
        List<Drop> versions = flows.getFirst().versions().stream()
                .map(location -> scenario.of(location.versionId().orElseThrow()))
                .toList();
        Drop now = versions.getLast();
        Drop newest = scenario.drops().stream()
                .filter(now::sameKey)
                .reduce(now, (one, other) -> other.isNewerThan(one) ? other : one);
        if (newest.accepted() && !newest.content().equals(now.content())) {
            return Optional.of("the workflow stands for %s, not for %s".formatted(now.label(), newest.label()));
        }
        boolean faultless = world.faultsLeft == scenario.faults() && world.jumps == ROUNDS;
        for (int version = 1; faultless && version < versions.size(); version++) {
            if (versions.get(version).content().equals(versions.get(version - 1).content())) {
                return Optional.of("the same content became two versions, and nothing had gone wrong");
            }
        }
        return Optional.empty();
    }
}
