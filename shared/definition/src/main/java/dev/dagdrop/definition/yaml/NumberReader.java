package dev.dagdrop.definition.yaml;

import java.util.Optional;

/** Reads numbers one after the other from a text; once one is missing, it has failed. */
final class NumberReader {
    private final String text;
    private int at;
    private boolean failed;

    NumberReader(String text) {
        this.text = text;
    }

    boolean failed() {
        return failed;
    }

    boolean atEnd() {
        return at == text.length();
    }

    /** A number of so many ASCII digits; -1 where there are too few. */
    int number(int least, int most) {
        int start = at;
        int number = 0;
        while (at - start < most && isDigit()) {
            number = number * 10 + text.charAt(at++) - '0';
        }
        if (at - start < least) {
            failed = true;
            return -1;
        }
        return number;
    }

    /** A number of one or two digits behind a character that has to be there. */
    int numberBehind(char mark) {
        failed |= !take(mark);
        return number(1, 2);
    }

    /** Moves over a character, if it is next. */
    boolean take(char wanted) {
        boolean found = at < text.length() && text.charAt(at) == wanted;
        at += found ? 1 : 0;
        return found;
    }

    /** Moves over what stands between date and time. */
    boolean separator() {
        return take('T') || take('t') || spaces();
    }

    /** Moves over a fraction of a second, if one is next. */
    void fraction() {
        if (take('.')) {
            while (isDigit()) {
                at++;
            }
        }
    }

    /** The offset from UTC in minutes, if one is next. */
    Optional<Integer> zone() {
        spaces();
        if (atEnd()) {
            return Optional.empty();
        }
        if (take('Z') || take('z')) {
            return Optional.of(0);
        }
        boolean west = take('-');
        failed |= !west && !take('+');
        int hours = number(1, 2);
        int minutes = take(':') || isDigit() ? number(2, 2) : 0;
        int offset = hours * 60 + minutes;
        return Optional.of(west ? -offset : offset);
    }

    private boolean spaces() {
        int start = at;
        while (take(' ') || take('\t')) {
            // take moves on.
        }
        return at > start;
    }

    private boolean isDigit() {
        return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }
}
