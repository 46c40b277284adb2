package dev.dagdrop.registration.store;

import dev.dagdrop.testkit.MovableClock;

/** Claims over the table that the model check uses. */
class InMemoryClaimsTest implements ClaimContract, ConditionalTableContract {
    private final InMemoryTable table = new InMemoryTable();
    private final MovableClock clock = new MovableClock();

    @Override
    public ConditionalTable table() {
        return table;
    }

    @Override
    public MovableClock clock() {
        return clock;
    }
}
