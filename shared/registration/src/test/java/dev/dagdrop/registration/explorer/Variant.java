package dev.dagdrop.registration.explorer;

import dev.dagdrop.registration.mwaa.Observed;
import dev.dagdrop.registration.store.Update;
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
record Variant(
        String name,
        UnaryOperator<Call> call,
        UnaryOperator<Object> answer,
        boolean looksAtItsClock,
        boolean countsGenerations) {
    static final Variant REAL = asking("as it is", UnaryOperator.identity());

    /** A claim is granted whatever lease there is. */
    static final Variant LEASES_ARE_NOT_CHECKED = asking(
            "a claim does not check the lease",
            call -> call instanceof Call.Write write
                    ? new Call.Write(write.id(), write.update(), Mutations.uncompared("LeaseEnd", write.condition()))
                    : call);

    static final Variant COMPLETE_IS_NOT_FENCED = asking(
            "any holder may complete",
            call -> call instanceof Call.Write write && completes(write.update())
                    ? new Call.Write(write.id(), write.update(), Mutations.uncompared("ClaimOwner", write.condition()))
                    : call);

    /** Neither at once nor later: the delayed hint alone would find it too, only later. */
    static final Variant NEVER_LOOKS_AGAIN = asking(
            "completing ignores that a hint came, and the hint does not come again",
            call -> call instanceof Call.Write write && completes(write.update())
                    ? new Call.Write(
                            write.id(),
                            without("", write.update()).remove("LookAgain"),
                            Mutations.unseen("LookAgain", write.condition()))
                    : withoutDelayed(call));

    static final Variant BLIND_TO_SERVICE = new Variant(
            "an update is not preceded by an observation", UnaryOperator.identity(), Variant::unshown, true, true);

    /** A holder that was held up goes on as if no time had passed. */
    static final Variant BLIND_TO_TIME = new Variant(
            "a holder does not check its lease before it acts",
            UnaryOperator.identity(),
            UnaryOperator.identity(),
            false,
            true);

    static final Variant TOKENS_WITHOUT_GENERATION = new Variant(
            "client tokens do not count generations", UnaryOperator.identity(), UnaryOperator.identity(), true, false);

    static final Variant BLIND_TO_OTHER_KEYS = asking(
            "a name passes without a look at the key that holds it",
            call -> call instanceof Call.Head ? new Call.Head("nothing/lies/here.yaml") : call);

    static final Variant CLAIMS_FORGET_NOTHING = asking(
            "a claim leaves the inputs of the last run",
            call -> call instanceof Call.Write write && claims(write.update())
                    ? new Call.Write(write.id(), without("Inputs", write.update()), write.condition())
                    : call);

    static final Variant MEETS_A_CLAIM_ONCE =
            asking("a hint that meets a live claim does not come again", Variant::withoutDelayed);

    private static Variant asking(String name, UnaryOperator<Call> call) {
        return new Variant(name, call, UnaryOperator.identity(), true, true);
    }

    private static Object unshown(Object answer) {
        return answer instanceof Optional<?> found && found.orElse(null) instanceof Observed observed
                ? Optional.of(new Observed(observed.workflow(), Optional.empty(), Optional.empty()))
                : answer;
    }

    private static Call withoutDelayed(Call call) {
        return call instanceof Call.Hint hint && hint.delayed() ? new Call.Hint(List.of(), true) : call;
    }

    private static boolean completes(Update update) {
        return puts("Generation", update);
    }

    private static boolean claims(Update update) {
        return puts("ClaimOwner", update);
    }

    private static boolean puts(String attribute, Update update) {
        return update.actions().stream()
                .anyMatch(action -> action instanceof Update.Action.Put put
                        && put.attribute().equals(attribute));
    }

    private static Update without(String removal, Update update) {
        Update rest = new Update();
        update.actions().forEach(action -> {
            switch (action) {
                case Update.Action.Put put -> rest.set(put.attribute(), put.value());
                case Update.Action.Remove remove when remove.attribute().equals(removal) -> {
                    // Left out.
                }
                case Update.Action.Remove remove -> rest.remove(remove.attribute());
            }
        });
        return rest;
    }

    @Override
    public String toString() {
        return name;
    }
}
