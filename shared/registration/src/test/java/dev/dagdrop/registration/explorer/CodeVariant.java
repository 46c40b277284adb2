package dev.dagdrop.registration.explorer;

import dev.dagdrop.registration.mwaa.ObservedWorkflow;
import dev.dagdrop.registration.store.ItemUpdate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The code as it is, or broken on purpose, so that the explorer can show that it would notice.
 *
 * @param name what is broken
 * @param call what becomes of a call on its way out
 * @param answer what becomes of its answer on the way back
 * @param looksAtItsClock whether a holder who was held up sees that time has passed
 * @param countsGenerations whether a client token tells a workflow from those of its name that were deleted
 */
record CodeVariant(
        String name,
        UnaryOperator<PortCall> call,
        UnaryOperator<Object> answer,
        boolean looksAtItsClock,
        boolean countsGenerations) {
    static final CodeVariant REAL = asking("as it is", UnaryOperator.identity());

    /** A claim is granted whatever lease there is. */
    static final CodeVariant LEASES_ARE_NOT_CHECKED = asking(
            "a claim does not check the lease",
            call -> call instanceof PortCall.Write write
                    ? new PortCall.Write(
                            write.id(), write.update(), ConditionMutations.uncompared("LeaseEnd", write.condition()))
                    : call);

    static final CodeVariant COMPLETE_IS_NOT_FENCED = asking(
            "any holder may complete",
            call -> call instanceof PortCall.Write write && completes(write.update())
                    ? new PortCall.Write(
                            write.id(), write.update(), ConditionMutations.uncompared("ClaimOwner", write.condition()))
                    : call);

    /** Neither at once nor later: the delayed hint alone would find it too, only later. */
    static final CodeVariant NEVER_LOOKS_AGAIN = asking(
            "completing ignores that a hint came, and the hint does not come again",
            call -> call instanceof PortCall.Write write && completes(write.update())
                    ? new PortCall.Write(
                            write.id(),
                            without("", write.update()).remove("LookAgain"),
                            ConditionMutations.unseen("LookAgain", write.condition()))
                    : withoutDelayed(call));

    static final CodeVariant BLIND_TO_SERVICE = new CodeVariant(
            "an update is not preceded by an observation", UnaryOperator.identity(), CodeVariant::unshown, true, true);

    /** A holder that was held up goes on as if no time had passed. */
    static final CodeVariant BLIND_TO_TIME = new CodeVariant(
            "a holder does not check its lease before it acts",
            UnaryOperator.identity(),
            UnaryOperator.identity(),
            false,
            true);

    static final CodeVariant TOKENS_WITHOUT_GENERATION = new CodeVariant(
            "client tokens do not count generations", UnaryOperator.identity(), UnaryOperator.identity(), true, false);

    static final CodeVariant BLIND_TO_OTHER_KEYS = asking(
            "a name passes without a look at the key that holds it",
            call -> call instanceof PortCall.Head ? new PortCall.Head("nothing/lies/here.yaml") : call);

    static final CodeVariant CLAIMS_FORGET_NOTHING = asking(
            "a claim leaves the inputs of the last run",
            call -> call instanceof PortCall.Write write && claims(write.update())
                    ? new PortCall.Write(write.id(), without("Inputs", write.update()), write.condition())
                    : call);

    static final CodeVariant MEETS_A_CLAIM_ONCE =
            asking("a hint that meets a live claim does not come again", CodeVariant::withoutDelayed);

    private static CodeVariant asking(String name, UnaryOperator<PortCall> call) {
        return new CodeVariant(name, call, UnaryOperator.identity(), true, true);
    }

    private static Object unshown(Object answer) {
        return answer instanceof Optional<?> found && found.orElse(null) instanceof ObservedWorkflow observed
                ? Optional.of(new ObservedWorkflow(observed.workflow(), Optional.empty(), Optional.empty()))
                : answer;
    }

    private static PortCall withoutDelayed(PortCall call) {
        return call instanceof PortCall.SendHints hint && hint.delayed()
                ? new PortCall.SendHints(List.of(), true)
                : call;
    }

    private static boolean completes(ItemUpdate update) {
        return puts("Generation", update);
    }

    private static boolean claims(ItemUpdate update) {
        return puts("ClaimOwner", update);
    }

    private static boolean puts(String attribute, ItemUpdate update) {
        return update.actions().stream()
                .anyMatch(action -> action instanceof ItemUpdate.AttributeChange.SetAttribute put
                        && put.attribute().equals(attribute));
    }

    private static ItemUpdate without(String removal, ItemUpdate update) {
        ItemUpdate rest = new ItemUpdate();
        update.actions().forEach(action -> {
            switch (action) {
                case ItemUpdate.AttributeChange.SetAttribute put -> rest.set(put.attribute(), put.value());
                case ItemUpdate.AttributeChange.RemoveAttribute remove
                when remove.attribute().equals(removal) -> {
                    // Left out.
                }
                case ItemUpdate.AttributeChange.RemoveAttribute remove -> rest.remove(remove.attribute());
            }
        });
        return rest;
    }

    @Override
    public String toString() {
        return name;
    }
}
