package dev.dagdrop.definition.operators;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The words that a class name is written of, in small letters: {@code s3}, {@code key}, {@code sensor}. */
public final class ClassWords {
    private ClassWords() {}

    /** Splits a name at its capitals; capitals in a row are one word. */
    public static List<String> of(String name) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= name.length(); i++) {
            if (i == name.length() || begins(name, i)) {
                words.add(name.substring(start, i).toLowerCase(Locale.ROOT));
                start = i;
            }
        }
        return words;
    }

    private static boolean begins(String name, int at) {
        boolean lowerNext = at + 1 < name.length() && Character.isLowerCase(name.charAt(at + 1));
        return Character.isUpperCase(name.charAt(at)) && (!Character.isUpperCase(name.charAt(at - 1)) || lowerNext);
    }
}
