package dev.dagdrop.profile;

import dev.dagdrop.definition.check.Check;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.finding.RuleId;
import dev.dagdrop.definition.operators.OperatorCatalogue;
import dev.dagdrop.profile.check.OperatorNotAllowed;
import dev.dagdrop.profile.check.ProfileChecks;
import dev.dagdrop.profile.check.ProfileFileName;
import dev.dagdrop.profile.check.UncheckableCode;
import dev.dagdrop.profile.model.ProfilePermissions;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The rules of team profiles: {@code DD801} to {@code DD899}. */
public final class ProfileRules {
    private ProfileRules() {}

    /** All of them, by id; also DD890 and DD891, which a profile brings to its team's definitions. */
    public static List<Rule> all() {
        SortedMap<RuleId, Rule> rules = new TreeMap<>();
        Collection<Check> checks =
                ProfileChecks.own(ProfileFileName.of(""), ProfilePermissions.anything(), new OperatorCatalogue());
        checks.forEach(check -> rules.put(check.rule().id(), check.rule()));
        List.of(OperatorNotAllowed.RULE, UncheckableCode.RULE).forEach(rule -> rules.put(rule.id(), rule));
        return List.copyOf(rules.values());
    }
}
