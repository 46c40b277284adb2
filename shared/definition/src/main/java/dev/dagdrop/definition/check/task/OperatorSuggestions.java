package dev.dagdrop.definition.check.task;

import dev.dagdrop.definition.check.hint.NearestName;
import dev.dagdrop.definition.operators.OperatorCatalogue;
import dev.dagdrop.definition.operators.OperatorStatus;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The operators nearest to names that are unknown; for the first names of one definition, since each costs a search. */
final class OperatorSuggestions {
    private static final int MOST_SEARCHES = 25;
    private static final int LONGEST = 200;
    private static final int MOST = 3;
    /** So many typing errors less count for an operator of the same service. */
    private static final int SAME_SERVICE = 6;

    private final OperatorCatalogue catalogue;
    private final Map<String, List<String>> found = new HashMap<>();

    OperatorSuggestions(OperatorCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Up to three class paths, the nearest first; those of the same service are nearer. */
    List<String> nearest(String operator) {
        Optional<List<String>> known = Optional.ofNullable(found.get(operator));
        if (known.isPresent()) {
            return known.get();
        }
        if (found.size() >= MOST_SEARCHES || operator.length() > LONGEST) {
            return List.of();
        }
        List<String> nearest = search(operator);
        found.put(operator, nearest);
        return nearest;
    }

    /** The one class path that is meant but for a few typing errors. */
    Optional<String> meant(String operator) {
        String name = UnlistedOperators.shortName(operator);
        List<String> nearest = nearest(operator);
        return nearest.isEmpty()
                        || NearestName.to(name, List.of(UnlistedOperators.shortName(nearest.getFirst())))
                                .isEmpty()
                ? Optional.empty()
                : Optional.of(nearest.getFirst());
    }

    private List<String> search(String operator) {
        String wanted = UnlistedOperators.shortName(operator).toLowerCase(Locale.ROOT);
        String module = lastModule(operator);
        List<Candidate> candidates = new ArrayList<>();
        for (String shortName : catalogue.shortNames()) {
            String path = catalogue.withShortName(shortName).getFirst();
            int distance = NearestName.distance(wanted, shortName.toLowerCase(Locale.ROOT));
            boolean same = !module.isEmpty() && lastModule(path).equals(module);
            candidates.add(new Candidate(path, same ? distance - SAME_SERVICE : distance));
        }
        candidates.sort(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::path));
        List<String> nearest = new ArrayList<>(MOST);
        for (Candidate candidate : candidates) {
            boolean usable = catalogue
                    .find(candidate.path)
                    .filter(spec -> spec.status() == OperatorStatus.SUPPORTED)
                    .isPresent();
            if (usable && nearest.size() < MOST) {
                nearest.add(candidate.path);
            }
        }
        return List.copyOf(nearest);
    }

    /** The module's own name, which is the service's in the Amazon provider. */
    private static String lastModule(String operator) {
        int end = operator.lastIndexOf('.');
        return end < 0 ? "" : operator.substring(operator.lastIndexOf('.', end - 1) + 1, end);
    }

    private record Candidate(String path, int distance) {}
}
