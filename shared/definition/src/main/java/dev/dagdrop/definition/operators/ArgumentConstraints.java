package dev.dagdrop.definition.operators;

import dev.dagdrop.definition.operators.ArgumentConstraint.AllowedValues;
import dev.dagdrop.definition.operators.ArgumentConstraint.Alternative;
import dev.dagdrop.definition.operators.ArgumentConstraint.Combination;
import dev.dagdrop.definition.operators.ArgumentConstraint.Count;
import dev.dagdrop.definition.operators.ArgumentConstraint.NotNegative;
import dev.dagdrop.definition.operators.ArgumentConstraint.Requirement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The constraints on the arguments of operators, by the operator's class name; read from {@code argument-constraints.txt} when first asked. */
public final class ArgumentConstraints {
    private static final String RESOURCE = "argument-constraints.txt";

    private final Lazy<Map<String, List<ArgumentConstraint>>> byOperator = new Lazy<>(ArgumentConstraints::load);

    /** The constraints of an operator, in the order of the table. */
    public List<ArgumentConstraint> of(OperatorSpec operator) {
        return byOperator.get().getOrDefault(operator.shortName(), List.of());
    }

    private static Map<String, List<ArgumentConstraint>> load() {
        Map<String, List<ArgumentConstraint>> constraints = new HashMap<>();
        for (String line : TextResource.lines(RESOURCE)) {
            List<String> words = List.of(line.split(" # ", 2)[0].split(" "));
            constraints
                    .computeIfAbsent(words.get(2), _ -> new ArrayList<>())
                    .add(constraint(words.getFirst().equals("refused"), words.get(1), words.subList(3, words.size())));
        }
        return constraints;
    }

    private static ArgumentConstraint constraint(boolean refused, String kind, List<String> words) {
        return switch (kind) {
            case "choice" -> new AllowedValues(refused, words.getFirst(), words.subList(1, words.size()));
            case "not-negative" -> new NotNegative(refused, words.getFirst());
            case "requires" -> {
                String[] given = words.getFirst().split("=", 2);
                yield new Requirement(refused, given[0], given.length > 1 ? given[1] : "", words.get(1));
            }
            default -> {
                Count count = Count.valueOf(kind.replace('-', '_').toUpperCase(Locale.ROOT));
                yield new Combination(
                        refused,
                        count,
                        words.stream().map(ArgumentConstraints::alternative).toList());
            }
        };
    }

    private static Alternative alternative(String word) {
        return new Alternative(Arrays.stream(word.split("\\|"))
                .map(group -> List.of(group.split("\\+")))
                .toList());
    }
}
