package dev.dagdrop.registration.store;

import static dev.dagdrop.registration.store.Condition.all;
import static dev.dagdrop.registration.store.Condition.any;
import static dev.dagdrop.registration.store.Condition.atMost;
import static dev.dagdrop.registration.store.Condition.equal;
import static dev.dagdrop.registration.store.Condition.exists;
import static dev.dagdrop.registration.store.Condition.not;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What claims rely on a table to do; the model check is worth as much as the two tables agree. */
interface ConditionalTableContract {
    String ITEM = "workflow/finance.daily";

    /** A table that is empty when a test begins. */
    ConditionalTable table();

    @Test
    default void makesAnItemWhereThereIsNone() {
        assertThat(table().write(ITEM, new ItemUpdate().set("Sequencer", "B"), not(exists("Id"))))
                .isEqualTo(new ConditionalTable.WriteResult(true, Map.of()));

        assertThat(item()).isEqualTo(Map.of("Id", AttributeValue.fromS(ITEM), "Sequencer", AttributeValue.fromS("B")));
    }

    @Test
    default void tellsOfARefusedWriteWhereThereIsNoItem() {
        assertThat(table().write(ITEM, new ItemUpdate().set("Sequencer", "B"), exists("Id")))
                .isEqualTo(new ConditionalTable.WriteResult(false, Map.of()));
    }

    @Test
    default void leavesARefusedItemAsItIs() {
        write(new ItemUpdate().set("Sequencer", "B"));

        assertThat(table().write(ITEM, new ItemUpdate().set("Sequencer", "C"), equal("Sequencer", "A"))
                        .done())
                .isFalse();

        assertThat(item()).containsEntry("Sequencer", AttributeValue.fromS("B"));
    }

    @Test
    default void setsAndRemovesInOneWrite() {
        write(new ItemUpdate().set("Sequencer", "B").set("Outcome", "created"));

        write(new ItemUpdate().set("Sequencer", "C").remove("Outcome"));

        assertThat(item()).isEqualTo(Map.of("Id", AttributeValue.fromS(ITEM), "Sequencer", AttributeValue.fromS("C")));
    }

    @Test
    default void removesWithoutNamingAnyValue() {
        write(new ItemUpdate().set("Outcome", "created"));

        table().write(ITEM, new ItemUpdate().remove("Outcome"), exists("Id"));

        assertThat(item()).doesNotContainKey("Outcome");
    }

    @Test
    default void comparesNumbersBySize() {
        write(new ItemUpdate().set("LeaseEnd", 10));

        assertThat(holds(atMost("LeaseEnd", 9))).isFalse();
        assertThat(holds(atMost("LeaseEnd", 10))).isTrue();
        assertThat(holds(atMost("LeaseEnd", 100))).isTrue();
    }

    @Test
    default void holdsNoComparisonWithWhatIsMissingButItsNegation() {
        write(new ItemUpdate().set("Sequencer", "B"));

        assertThat(holds(equal("Outcome", "created"))).isFalse();
        assertThat(holds(atMost("LeaseEnd", 1))).isFalse();
        assertThat(holds(not(equal("Outcome", "created")))).isTrue();
        assertThat(holds(not(atMost("LeaseEnd", 1)))).isTrue();
    }

    @Test
    default void joinsConditionsAsTheyAreNested() {
        write(new ItemUpdate().set("Sequencer", "B"));
        Condition yes = exists("Sequencer");
        Condition no = exists("Outcome");

        assertThat(holds(all(yes, no))).isFalse();
        assertThat(holds(any(yes, no))).isTrue();
        assertThat(holds(any(yes, all(yes, no)))).isTrue();
        assertThat(holds(all(no, any(yes, yes)))).isFalse();
        assertThat(holds(all(yes, not(any(no, no))))).isTrue();
        assertThat(holds(not(all(yes, yes)))).isFalse();
    }

    private void write(ItemUpdate update) {
        assertThat(table().write(ITEM, update, any(exists("Id"), not(exists("Id"))))
                        .done())
                .isTrue();
    }

    private boolean holds(Condition condition) {
        return table().write(ITEM, new ItemUpdate().set("Outcome_", "tried"), condition)
                .done();
    }

    private Map<String, AttributeValue> item() {
        return table().write(ITEM, new ItemUpdate().set("Outcome_", "read"), not(exists("Id")))
                .before();
    }
}
