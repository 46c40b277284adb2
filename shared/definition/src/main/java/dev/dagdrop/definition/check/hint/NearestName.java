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
                int distance = distance(wanted, candidate.toLowerCase(Locale.ROOT), limit);
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
        return distance(from, to, Math.max(from.length(), to.length()));
    }

    private static int distance(String from, String to, int limit) {
        return new TypingErrors(from, to, limit).count();
    }
}
