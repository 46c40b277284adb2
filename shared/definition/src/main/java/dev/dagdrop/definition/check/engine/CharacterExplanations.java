package dev.dagdrop.definition.check.engine;

import dev.dagdrop.definition.finding.Finding;
import dev.dagdrop.definition.finding.Position;
import dev.dagdrop.definition.finding.RuleId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * One error is one finding: where a character that nobody sees is why another rule complains of the same place, its
 * finding becomes the first words of that one's hint.
 */
final class CharacterExplanations {
    /** The rules on characters: invisible-character and curly-quote. */
    private static final Set<RuleId> EXPLAINING = Set.of(new RuleId("DD115"), new RuleId("DD116"));

    private CharacterExplanations() {}

    /** The findings, sorted, without the explanations that went into others. */
    static List<Finding> joined(List<Finding> sorted) {
        if (sorted.stream().noneMatch(finding -> EXPLAINING.contains(finding.rule()))) {
            return sorted;
        }
        List<Finding> joined = new ArrayList<>(sorted);
        for (Finding finding : sorted) {
            if (EXPLAINING.contains(finding.rule())) {
                join(finding, joined);
            }
        }
        return List.copyOf(joined);
    }

    private static void join(Finding explanation, List<Finding> findings) {
        boolean joined = false;
        for (int i = 0; i < findings.size(); i++) {
            Finding finding = findings.get(i);
            if (!EXPLAINING.contains(finding.rule()) && overlap(finding.position(), explanation.position())) {
                findings.set(i, explained(finding, explanation));
                joined = true;
            }
        }
        if (joined) {
            findings.remove(explanation);
        }
    }

    private static Finding explained(Finding finding, Finding explanation) {
        String why = Character.toUpperCase(explanation.message().charAt(0))
                + explanation.message().substring(1);
        return new Finding(
                finding.rule(),
                finding.name(),
                finding.severity(),
                finding.position(),
                finding.path(),
                finding.message(),
                why + ". " + explanation.hint() + '\n' + finding.hint(),
                finding.related());
    }

    private static boolean overlap(Position one, Position other) {
        return one.line() == other.line()
                && one.column() < other.column() + other.length()
                && other.column() < one.column() + one.length();
    }
}
