package dev.dagdrop.registration.log;

import dev.dagdrop.registration.outcome.Refusal;

/** One word for a refusal, so that refusals can be counted by it: the rule of the first error, or what else it is for. */
final class RefusalWord {
    private RefusalWord() {}

    static String of(Refusal refusal) {
        return switch (refusal) {
            case Refusal.InvalidDefinition invalid ->
                invalid.verdict().errors().getFirst().rule().value();
            case Refusal.NameTaken _ -> "name-taken";
            case Refusal.ForeignWorkflow _ -> "foreign-workflow";
            case Refusal.UnknownTeam _ -> "unknown-team";
            case Refusal.NoTeam _ -> "no-team";
            case Refusal.TeamRemoved _ -> "team-removed";
            case Refusal.RefusedByService _ -> "service";
        };
    }
}
