package dev.dagdrop.definition.check.task;

import dev.dagdrop.definition.check.hint.NearestName;
import dev.dagdrop.definition.check.value.OldDurations;
import dev.dagdrop.definition.operators.OperatorCatalogue;
import dev.dagdrop.definition.operators.OperatorSpec;
import dev.dagdrop.definition.yaml.YamlEntry;
import dev.dagdrop.definition.yaml.YamlMapping;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds the keys of a task that its operator does not know, and what was meant by them. */
final class UnlistedArguments {
    /** Finding out what was meant reads all names; of more keys in one task this is not asked. */
    private static final int MOST_COMPARED = 50;

    /** What people write most in any task; an unknown key is compared with these and the operator's own arguments. */
    private static final List<String> COMMON =
            List.of("dependencies", "retries", "retry_delay", "execution_timeout", "trigger_rule", "task_id", "params");

    private final OperatorSpec operator;
    private final OperatorCatalogue catalogue;

    private UnlistedArguments(OperatorSpec operator, OperatorCatalogue catalogue) {
        this.operator = operator;
        this.catalogue = catalogue;
    }

    /** The unknown keys of one task, in the order written. */
    static List<Unknown> in(YamlMapping settings, OperatorSpec operator, OperatorCatalogue catalogue) {
        return new UnlistedArguments(operator, catalogue).find(settings);
    }

    private List<Unknown> find(YamlMapping settings) {
        List<YamlEntry> keys = new ArrayList<>(0);
        for (YamlEntry entry : settings.effective()) {
            if (isUnknown(entry)) {
                keys.add(entry);
            }
        }
        return keys.isEmpty() ? List.of() : compare(keys, candidates(settings));
    }

    private boolean isUnknown(YamlEntry entry) {
        String key = entry.key().value();
        return entry.key().isString()
                && operator.parameter(key).isEmpty()
                && catalogue.taskParameter(key).isEmpty()
                && !TaskKeys.hasItsRule(key);
    }

    /** The names that may have been meant: those that are not given themselves. */
    private List<String> candidates(YamlMapping settings) {
        Set<String> given = HashSet.newHashSet(settings.effective().size());
        for (YamlEntry entry : settings.effective()) {
            given.add(entry.key().value());
        }
        List<String> candidates = new ArrayList<>(operator.parameters().keySet());
        candidates.addAll(COMMON);
        candidates.removeIf(given::contains);
        return candidates;
    }

    private List<Unknown> compare(List<YamlEntry> keys, List<String> candidates) {
        List<Unknown> unknown = new ArrayList<>(keys.size());
        for (YamlEntry key : keys) {
            boolean compared = unknown.size() < MOST_COMPARED;
            unknown.add(new Unknown(key, compared ? meant(key.key().value(), candidates) : Optional.empty()));
        }
        return unknown;
    }

    /**
     * What was certainly meant: a name one or two typing errors away. A key that another operator has is no typing error:
     * the provider may have given it to this one since.
     */
    private Optional<String> meant(String key, List<String> candidates) {
        if (catalogue.isParameterOfAny(key) || OldDurations.replacement(key).isPresent()) {
            return Optional.empty();
        }
        int most = key.length() < 5 ? 1 : 2;
        return NearestName.to(key, candidates)
                .filter(name -> NearestName.distance(key.toLowerCase(Locale.ROOT), name) <= most);
    }

    /**
     * A key that is no argument.
     *
     * @param entry where it is
     * @param meant the argument that was certainly meant by it
     */
    record Unknown(YamlEntry entry, Optional<String> meant) {
        String key() {
            return entry.key().value();
        }
    }
}
