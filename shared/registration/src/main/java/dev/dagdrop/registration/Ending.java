package dev.dagdrop.registration;

import dev.dagdrop.registration.ledger.Effect;
import dev.dagdrop.registration.outcome.Outcome;

/**
 * How the road ended for one claim.
 *
 * @param effect what is known of the workflow now
 */
record Ending(Outcome outcome, Effect effect) {
    /** An ending at which the workflow is as the claim found it. */
    static Ending without(Outcome outcome) {
        return new Ending(outcome, new Effect.None());
    }
}
