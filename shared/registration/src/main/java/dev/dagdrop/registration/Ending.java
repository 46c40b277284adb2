package dev.dagdrop.registration;

import dev.dagdrop.registration.ledger.Completion.Registration;
import dev.dagdrop.registration.outcome.Outcome;
import java.util.Optional;

/**
 * How the road ended for one claim.
 *
 * @param registration what the name stands for from now on; empty where nothing changed
 */
record Ending(Outcome outcome, Optional<Registration> registration) {
    static Ending without(Outcome outcome) {
        return new Ending(outcome, Optional.empty());
    }
}
