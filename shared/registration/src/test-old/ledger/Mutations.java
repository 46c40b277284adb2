package dev.dagdrop.registration.store;

import java.util.List;
import java.util.function.UnaryOperator;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Breaks conditions and updates on purpose, for the proof that the model check would notice. */
public final class Mutations {
    private static final Condition ALWAYS =
            Condition.any(Condition.exists(Attributes.ID), Condition.not(Condition.exists(Attributes.ID)));

    private Mutations() {}

    /** The condition, with every comparison of one attribute taken for true. */
    public static Condition ignoring(String attribute, Condition condition) {
        UnaryOperator<Condition> part = other -> ignoring(attribute, other);
        return switch (condition) {
            case Condition.Exists exists -> exists;
            case Condition.Equal equal -> equal.attribute().equals(attribute) ? ALWAYS : equal;
            case Condition.Less less -> less.attribute().equals(attribute) ? ALWAYS : less;
            case Condition.AtMost atMost -> atMost.attribute().equals(attribute) ? ALWAYS : atMost;
            case Condition.Not not -> Condition.not(part.apply(not.condition()));
            case Condition.All all -> new Condition.All(each(all.conditions(), part));
            case Condition.Any any -> new Condition.Any(each(any.conditions(), part));
        };
    }

    private static List<Condition> each(List<Condition> conditions, UnaryOperator<Condition> change) {
        return conditions.stream().map(change).toList();
    }

    /** The update, without its moves. */
    public static Update withoutMoves(Update update) {
        Update rest = new Update();
        update.actions().stream()
                .filter(action -> !(action instanceof Update.Action.Move))
                .forEach(rest::add);
        return rest;
    }

    /** A claim's update that removes one attribute more; other updates as they are. */
    public static Update claimAlsoRemoving(String attribute, Update update) {
        boolean claims = update.actions()
                .contains(new Update.Action.Put(Attributes.STATE, AttributeValue.fromS(Attributes.CLAIMED)));
        if (!claims) {
            return update;
        }
        Update more = new Update();
        update.actions().forEach(more::add);
        return more.remove(attribute);
    }
}
