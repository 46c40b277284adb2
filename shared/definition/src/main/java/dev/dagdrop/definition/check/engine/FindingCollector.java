package dev.dagdrop.definition.check.engine;

import dev.dagdrop.definition.check.CheckOverrides;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.finding.Finding;
import dev.dagdrop.definition.finding.RuleId;
import dev.dagdrop.definition.finding.Severity;
import dev.dagdrop.definition.yaml.YamlEntry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Collects findings in bounded space: the first by position are kept, errors before warnings, the rest is counted. */
public final class FindingCollector {
    private static final Comparator<Finding> ERRORS_FIRST =
            Comparator.comparing(Finding::severity).thenComparing(Comparator.naturalOrder());

    private final int limit;
    private final CheckOverrides overrides;
    private final List<Finding> kept = new ArrayList<>();
    private final Map<RuleId, Set<YamlEntry>> reported = new HashMap<>();
    private List<String> secrets = List.of();
    private int omitted;

    /**
     * An empty collection.
     *
     * @param limit how many findings to keep
     * @param overrides what the findings of some rules are
     */
    public FindingCollector(int limit, CheckOverrides overrides) {
        this.limit = limit;
        this.overrides = overrides;
    }

    Severity severityOf(Rule rule) {
        return overrides.severityOf(rule);
    }

    void add(Finding finding) {
        kept.add(secrets.isEmpty() ? finding : finding.concealing(secrets));
        if (kept.size() >= 2L * limit) {
            prune();
        }
    }

    boolean isNew(Rule rule, YamlEntry entry) {
        return reported.computeIfAbsent(rule.id(), _ -> new HashSet<>()).add(entry);
    }

    /** From now on no finding shows any of these texts. */
    void conceal(List<String> texts) {
        secrets = texts;
    }

    /** The findings kept, by position. */
    public List<Finding> sorted() {
        prune();
        List<Finding> sorted = new ArrayList<>(kept);
        sorted.sort(Comparator.naturalOrder());
        return CharacterExplanations.joined(List.copyOf(sorted));
    }

    /** How many findings were counted only. */
    public int omitted() {
        prune();
        return omitted;
    }

    private void prune() {
        if (kept.size() > limit) {
            kept.sort(ERRORS_FIRST);
            List<Finding> rest = kept.subList(limit, kept.size());
            omitted += rest.size();
            rest.clear();
        }
    }
}
