package dev.dagdrop.definition.check.hint;

import dev.dagdrop.definition.yaml.YamlEntry;
import dev.dagdrop.definition.yaml.YamlMapping;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that was probably meant. */
public final class NearestName {
    private static final int LONGEST = 100;

    private NearestName() {}

    /** The candidate with the fewest typing errors, where they are few for the length of the name. */
    public static Optional<String> to(String name, Collection<String> candidates) {
        if (name.isEmpty() || name.length() > LONGEST) {
            return Optional.empty();
        }
        String wanted = name.toLowerCase(Locale.ROOT);
        Optional<String> nearest = Optional.empty();
        int limit = tolerance(name);
        for (String candidate : candidates) {
            boolean comparable = Math.abs(candidate.length() - name.length()) <= limit;
            if (comparable) {
                int distance = distance(wanted, candidate.toLowerCase(Locale.ROOT));
                if (distance <= limit) {
                    nearest = Optional.of(candidate);
                    limit = distance - 1;
                }
            }
        }
        return nearest;
    }

    /** The entry whose key was probably meant to be this one. */
    public static Optional<YamlEntry> key(String wanted, YamlMapping mapping) {
        for (YamlEntry entry : mapping.effective()) {
            if (to(wanted, List.of(entry.key().value())).isPresent()) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }

    private static int tolerance(String name) {
        return switch (name.length()) {
            case 1, 2, 3 -> 1;
            case 4, 5, 6, 7 -> 2;
            default -> 3;
        };
    }

    /** Typing errors between two texts: a letter missing, added or wrong, or two letters swapped. */
    public static int distance(String from, String to) {
        int[] beforeLast = new int[to.length() + 1];
        int[] last = new int[to.length() + 1];
        int[] current = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            current[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int change = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
                int best = Math.min(last[j - 1] + change, Math.min(last[j], current[j - 1]) + 1);
                boolean swapped = i > 1
                        && j > 1
                        && from.charAt(i - 1) == to.charAt(j - 2)
                        && from.charAt(i - 2) == to.charAt(j - 1);
                current[j] = swapped ? Math.min(best, beforeLast[j - 2] + 1) : best;
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = current;
            current = free;
        }
        return last[to.length()];
    }
}
