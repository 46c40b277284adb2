package dev.dagdrop.cli.role;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * When a line of the table applies. What is not known may be anything, so it applies then.
 *
 * @param arguments of which the first that is given counts
 * @param values those that it may have, in small letters; empty for any but false
 * @param negated whether it must not be so
 */
record NeedCondition(List<String> arguments, Set<String> values, boolean negated) {
    private static final Set<String> NO = Set.of("false", "no", "off");

    /** Keeps its own copies. */
    NeedCondition {
        arguments = List.copyOf(arguments);
        values = Set.copyOf(values);
    }

    /** Reads {@code a}, {@code !a}, {@code a=x|y} or {@code a!=x|y}; {@code a|b} is the first of them that is given. */
    static NeedCondition parse(String text) {
        int equals = text.indexOf('=');
        boolean unequal = equals > 0 && text.charAt(equals - 1) == '!';
        boolean absent = text.startsWith("!");
        String names = text.substring(absent ? 1 : 0, equals < 0 ? text.length() : unequal ? equals - 1 : equals);
        Set<String> values =
                equals < 0 ? Set.of() : Set.of(text.substring(equals + 1).split("\\|", -1));
        return new NeedCondition(List.of(names.split("\\|", -1)), values, absent || unequal);
    }

    boolean holdsFor(TaskArguments given) {
        if (values.isEmpty() && given.isStructure(arguments)) {
            return !negated;
        }
        List<NamePattern> names = given.firstOf(arguments);
        if (names.stream().anyMatch(NamePattern::open)) {
            return true;
        }
        return names.stream().anyMatch(this::matches) != negated;
    }

    private boolean matches(NamePattern name) {
        String value = name.pattern().toLowerCase(Locale.ROOT);
        return values.isEmpty() ? !NO.contains(value) : values.stream().anyMatch(each -> matches(value, each));
    }

    private static boolean matches(String value, String wanted) {
        return wanted.endsWith("*") ? value.startsWith(wanted.substring(0, wanted.length() - 1)) : value.equals(wanted);
    }
}
