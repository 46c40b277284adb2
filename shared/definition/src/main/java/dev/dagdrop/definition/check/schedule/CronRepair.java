package dev.dagdrop.definition.check.schedule;

import dev.dagdrop.definition.finding.OddCharacter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Repairs what is nearly a schedule of five fields. Whatever it gives is one itself. */
final class CronRepair {
    private static final int MOST_WORDS = 20;

    private CronRepair() {}

    /** The schedule without spaces in its fields and without odd characters; a step that has nothing before it gets a star. */
    static Optional<String> of(List<String> words) {
        if (words.size() > MOST_WORDS) {
            return Optional.empty();
        }
        List<String> fields = new ArrayList<>();
        for (String word : words) {
            boolean surplus = words.size() > CronUnit.COUNT && !fields.isEmpty();
            if (surplus && (continues(word) || isOpen(fields.getLast()))) {
                fields.add(fields.removeLast() + word);
            } else {
                fields.add(word);
            }
        }
        fields.replaceAll(field -> field.startsWith("/") ? "*" + field : withoutOddCharacters(field));
        return fields.equals(words) ? Optional.empty() : valid(String.join(" ", fields));
    }

    /** The text itself, where it is a schedule of five fields that every reader takes. */
    static Optional<String> valid(String text) {
        List<Schedule.Word> words = Schedule.words(text);
        if (words.size() != CronUnit.COUNT) {
            return Optional.empty();
        }
        for (CronUnit unit : CronUnit.values()) {
            Schedule.Word word = words.get(unit.index());
            for (CronItem item : CronField.of(unit, word.text(), word.start()).items()) {
                if (!(item instanceof CronItem.Range)) {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(text);
    }

    private static String withoutOddCharacters(String field) {
        StringBuilder text = new StringBuilder(field.length());
        field.chars().filter(c -> OddCharacter.kindOf(c).isEmpty()).forEach(c -> text.append((char) c));
        return text.toString();
    }

    private static boolean continues(String word) {
        return "/,-".indexOf(word.charAt(0)) >= 0;
    }

    private static boolean isOpen(String field) {
        return "/,-".indexOf(field.charAt(field.length() - 1)) >= 0;
    }
}
