package dev.dagdrop.definition.check.task;

import dev.dagdrop.definition.check.hint.NearestName;
import dev.dagdrop.definition.operators.ClassWords;
import dev.dagdrop.definition.operators.OperatorCatalogue;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tells a misspelled class name from one of a newer release. New classes are made of known words in another order
 * ({@code S3TablesRenameTableOperator}); a typing error makes a word that no class has ({@code GlueJobsOperator}).
 */
final class ClassNameTypo {
    private static final int LONGEST = 100;
    private static final int LONG_WORD = 6;

    private ClassNameTypo() {}

    /** The known class name of which this is a misspelling, in one word. */
    static Optional<String> of(String name, OperatorCatalogue catalogue) {
        if (name.length() > LONGEST) {
            return Optional.empty();
        }
        List<String> words = ClassWords.of(name);
        for (Map.Entry<String, List<String>> known :
                catalogue.wordsOfShortNames().entrySet()) {
            if (known.getKey().equalsIgnoreCase(name) || isMisspelled(words, known.getValue(), catalogue)) {
                return Optional.of(known.getKey());
            }
        }
        return Optional.empty();
    }

    private static boolean isMisspelled(List<String> words, List<String> known, OperatorCatalogue catalogue) {
        if (words.size() != known.size()) {
            return false;
        }
        int wrong = -1;
        for (int i = 0; i < words.size(); i++) {
            if (!words.get(i).equals(known.get(i))) {
                if (wrong >= 0) {
                    return false;
                }
                wrong = i;
            }
        }
        return wrong >= 0 && isTypo(words.get(wrong), known.get(wrong), catalogue);
    }

    private static boolean isTypo(String word, String known, OperatorCatalogue catalogue) {
        int most = known.length() >= LONG_WORD ? 2 : 1;
        return Math.abs(word.length() - known.length()) <= most
                && NearestName.distance(word, known) <= most
                && !catalogue.isWordOfAny(word);
    }
}
