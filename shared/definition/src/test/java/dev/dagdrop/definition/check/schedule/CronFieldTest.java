package dev.dagdrop.definition.check.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a field matches: as croniter 6.2.4 expands it. */
final class CronFieldTest {
    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    MINUTE  | */15           | 0 15 30 45
                    MINUTE  | */59           | 0 59
                    MINUTE  | */60           | 0
                    MINUTE  | */90           | 0
                    MINUTE  | 5/15           | 5 20 35 50
                    MINUTE  | 1-30/5         | 1 6 11 16 21 26
                    MINUTE  | 1-3/5          | 1
                    MINUTE  | 5,5            | 5
                    MINUTE  | 007            | 7
                    MINUTE  | 0000000007     | 7
                    MINUTE  | */123456789012 | 0
                    HOUR    | 20/1           | 20 21 22 23
                    MINUTE  | 0-1,59         | 0 1 59
                    MINUTE  | 57-2           | 0 1 2 57 58 59
                    HOUR    | 22-2           | 0 1 2 22 23
                    HOUR    | */24           | 0
                    DAY     | 31-1           | 1 31
                    DAY     | */32           | 1
                    DAY     | */10           | 1 11 21 31
                    MONTH   | FEB-APR/2      | 2 4
                    MONTH   | DEC-feb        | 1 2 12
                    MONTH   | */3            | 1 4 7 10
                    WEEKDAY | 7              | 0
                    WEEKDAY | mon            | 1
                    WEEKDAY | MON-FRI        | 1 2 3 4 5
                    WEEKDAY | FRI-MON        | 0 1 5 6
                    WEEKDAY | SAT-SUN        | 0 6
                    WEEKDAY | 6-7            | 0 6
                    WEEKDAY | 7-1            | 0 1
                    WEEKDAY | 0-7            | 0 1 2 3 4 5 6
                    WEEKDAY | 1-mon          | 0 1 2 3 4 5 6
                    WEEKDAY | */2            | 0 2 4 6
                    WEEKDAY | ?              | 0 1 2 3 4 5 6
                    DAY     | ?              | 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31
                    DAY     | */30           | 1 31
                    HOUR    | 0-23/23        | 0 23
                    """)
    void standsForTheValuesThatCroniterReads(CronUnit unit, String text, String values) {
        CronField field = CronField.of(unit, text, 0);

        assertThat(field.items()).allMatch(item -> item instanceof CronItem.Range);
        assertThat(listed(field.values())).isEqualTo(values);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    MINUTE  | 60
                    MINUTE  | -1
                    MINUTE  | 1-5-7
                    MINUTE  | 1/
                    MINUTE  | */
                    MINUTE  | */0
                    MINUTE  | 1-5/0
                    MINUTE  | *-5
                    MINUTE  | **
                    MINUTE  | *5
                    MINUTE  | +5
                    MINUTE  | 1.5
                    MINUTE  | ?
                    MINUTE  | H
                    MINUTE  | MON
                    MINUTE  | 99999999999999999999
                    HOUR    | 24
                    DAY     | 0
                    DAY     | 32
                    DAY     | ?/2
                    DAY     | last
                    MONTH   | 0
                    MONTH   | 13
                    MONTH   | january
                    WEEKDAY | 8
                    WEEKDAY | monday
                    WEEKDAY | mon-
                    WEEKDAY | 1#6
                    WEEKDAY | 1#0
                    WEEKDAY | #1
                    MINUTE  | /5
                    MINUTE  | -5/5
                    WEEKDAY | 9L
                    """)
    void refusesWhatCroniterRefuses(CronUnit unit, String text) {
        assertThat(CronField.of(unit, text, 0).items())
                .singleElement()
                .isInstanceOf(CronItem.Wrong.class)
                .extracting(CronItem::text)
                .isEqualTo(text);
    }

    @Test
    void refusesAQuestionMarkBesideOtherValues() {
        assertThat(CronField.of(CronUnit.DAY, "?,1", 0).items()).first().isInstanceOf(CronItem.Wrong.class);
        assertThat(CronField.of(CronUnit.WEEKDAY, "MON,?", 0).items()).last().isInstanceOf(CronItem.Wrong.class);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "DAY,L",
        "DAY,15W",
        "DAY,LW",
        "DAY,l",
        "WEEKDAY,L",
        "WEEKDAY,5L",
        "WEEKDAY,L5",
        "DAY,10W",
        "DAY,L-3",
        "WEEKDAY,MON#1",
        "WEEKDAY,MON#5",
        "DAY,12-0",
        "MONTH,8-00"
    })
    void leavesFormsOfOtherSchedulersOpen(CronUnit unit, String text) {
        CronField field = CronField.of(unit, text, 0);

        assertThat(field.items()).singleElement().isInstanceOf(CronItem.Special.class);
        assertThat(field.isAny()).isFalse();
    }

    @Test
    void knowsWhereEachValueStands() {
        assertThat(CronField.of(CronUnit.MINUTE, "5,61,,7", 10).items())
                .extracting(CronItem::start)
                .containsExactly(10, 12, 15, 16);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"*,true", "*/1,true", "'5,*',true", "0-59,false", "*/2,false"})
    void knowsAFieldThatSaysNothing(String text, boolean any) {
        assertThat(CronField.of(CronUnit.MINUTE, text, 0).isAny()).isEqualTo(any);
    }

    private static String listed(long values) {
        List<String> listed = new ArrayList<>();
        for (int value = 0; value < Long.SIZE; value++) {
            if ((values >> value & 1) == 1) {
                listed.add(Integer.toString(value));
            }
        }
        return String.join(" ", listed);
    }
}
