package dev.dagdrop.registration.explorer;

import dev.dagdrop.registration.store.Condition;
import java.util.List;
import java.util.function.UnaryOperator;

/** Breaks conditions on purpose, for the proof that the model check would notice. */
final class ConditionMutations {
    static final Condition ALWAYS = Condition.any(Condition.exists("Id"), Condition.not(Condition.exists("Id")));
    private static final Condition NEVER = Condition.not(ALWAYS);

    private ConditionMutations() {}

    /** The condition, with every comparison of one attribute taken for true. */
    static Condition uncompared(String attribute, Condition condition) {
        return each(condition, part -> switch (part) {
            case Condition.Equal equal when equal.attribute().equals(attribute) -> ALWAYS;
            case Condition.AtMost atMost when atMost.attribute().equals(attribute) -> ALWAYS;
            case Condition other -> other;
        });
    }

    /** The condition, for which no item has the attribute. */
    static Condition unseen(String attribute, Condition condition) {
        return each(
                condition,
                part -> part instanceof Condition.HasAttribute exists
                                && exists.attribute().equals(attribute)
                        ? NEVER
                        : part);
    }

    private static Condition each(Condition condition, UnaryOperator<Condition> change) {
        return switch (condition) {
            case Condition.Not not -> Condition.not(each(not.condition(), change));
            case Condition.All all -> new Condition.All(each(all.conditions(), change));
            case Condition.Any any -> new Condition.Any(each(any.conditions(), change));
            case Condition.HasAttribute _, Condition.Equal _, Condition.Less _, Condition.AtMost _ ->
                change.apply(condition);
        };
    }

    private static List<Condition> each(List<Condition> conditions, UnaryOperator<Condition> change) {
        return conditions.stream().map(part -> each(part, change)).toList();
    }
}
