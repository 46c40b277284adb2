package dev.dagdrop.profile;

import dev.dagdrop.definition.Bounds;
import dev.dagdrop.definition.StandardChecks;
import dev.dagdrop.definition.Validator;
import dev.dagdrop.definition.check.Check;
import dev.dagdrop.definition.check.CheckOverrides;
import dev.dagdrop.definition.finding.RuleId;
import dev.dagdrop.definition.finding.Severity;
import dev.dagdrop.definition.operators.OperatorCatalogue;
import dev.dagdrop.profile.check.OperatorNotAllowed;
import dev.dagdrop.profile.check.UncheckableCode;
import dev.dagdrop.profile.model.TeamProfile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a profile means for the checks of its team's definitions. */
public final class TeamValidators {
    private TeamValidators() {}

    /** The checks that a profile adds to those of every definition; none where it allows all operators. */
    public static List<Check> checks(TeamProfile profile) {
        return profile.allowedOperators()
                .<List<Check>>map(
                        allowed -> List.of(new OperatorNotAllowed(profile.team(), allowed), new UncheckableCode()))
                .orElse(List.of());
    }

    /** Overrides of the stack with those of a profile laid over them: for a rule that both name, the profile's counts. */
    public static CheckOverrides overrides(CheckOverrides stack, TeamProfile profile) {
        Map<RuleId, Severity> severities = new HashMap<>(stack.severities());
        severities.putAll(profile.checkOverrides().severities());
        return new CheckOverrides(severities);
    }

    /**
     * A validator of the team's definitions: every check there is, and those of the profile.
     *
     * @param bounds what a definition may cost
     * @param stack the severities that the stack overrides for all teams
     * @param profile the team's profile
     */
    public static Validator validator(Bounds bounds, CheckOverrides stack, TeamProfile profile) {
        List<Check> checks = new ArrayList<>(StandardChecks.all(bounds.maxTasks(), new OperatorCatalogue()));
        checks.addAll(checks(profile));
        return new Validator(bounds, checks, overrides(stack, profile));
    }
}
