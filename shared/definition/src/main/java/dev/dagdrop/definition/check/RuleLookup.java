package dev.dagdrop.definition.check;

import dev.dagdrop.definition.check.hint.NearestName;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Finds rules by id or name. Immutable.
 *
 * @param rules the rules there are
 */
public record RuleLookup(Collection<Rule> rules) {
    /** Keeps its own copy. */
    public RuleLookup {
        rules = List.copyOf(rules);
    }

    /** The rule with this id or name, spelled exactly so. */
    public Optional<Rule> find(String idOrName) {
        return rules.stream()
                .filter(rule ->
                        rule.id().value().equals(idOrName) || rule.name().equals(idOrName))
                .findFirst();
    }

    /** The rule that was probably meant; ids differ in one digit, so only their letters can be wrong. */
    public Optional<Rule> nearest(String idOrName) {
        Optional<Rule> sameLetters = rules.stream()
                .filter(rule -> rule.id().value().equalsIgnoreCase(idOrName)
                        || rule.name().equalsIgnoreCase(idOrName.replace('_', '-')))
                .findFirst();
        return sameLetters.or(
                () -> NearestName.to(idOrName, rules.stream().map(Rule::name).toList())
                        .flatMap(this::find));
    }
}
