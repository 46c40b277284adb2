package dev.dagdrop.registration.store;

import java.util.List;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What an item must be like to be written, as data: one class renders it for DynamoDB, a test's table evaluates it.
 *
 * <p>A comparison with an attribute that the item does not have is false, and its negation true, as in DynamoDB.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Expressions.OperatorsAndFunctions.html">Condition
 *     and filter expressions</a>
 */
public sealed interface Condition {
    /** The item has the attribute. */
    record HasAttribute(String attribute) implements Condition {}

    /** The attribute has this value. */
    record Equal(String attribute, AttributeValue value) implements Condition {}

    /** The attribute is this number or less. */
    record AtMost(String attribute, AttributeValue value) implements Condition {}

    /** The other does not hold. */
    record Not(Condition condition) implements Condition {}

    /** All of them hold. */
    record All(List<Condition> conditions) implements Condition {
        public All {
            conditions = List.copyOf(conditions);
        }
    }

    /** One of them holds, or several. */
    record Any(List<Condition> conditions) implements Condition {
        public Any {
            conditions = List.copyOf(conditions);
        }
    }

    static Condition exists(String attribute) {
        return new HasAttribute(attribute);
    }

    static Condition equal(String attribute, String value) {
        return new Equal(attribute, AttributeValue.fromS(value));
    }

    static Condition atMost(String attribute, long value) {
        return new AtMost(attribute, AttributeValue.fromN(Long.toString(value)));
    }

    static Condition not(Condition condition) {
        return new Not(condition);
    }

    static Condition all(Condition... conditions) {
        return new All(List.of(conditions));
    }

    static Condition any(Condition... conditions) {
        return new Any(List.of(conditions));
    }
}
