package dev.dagdrop.registration.store;

import dev.dagdrop.registration.road.MovableClock;

/** The contracts over the table that the model check runs on. */
class InMemoryLedgerTest implements LedgerContract, ConditionalTableContract {
    private final MovableClock clock = new MovableClock();
    private final InMemoryTable table = new InMemoryTable();
    private final Ledger ledger = new TableLedger(table, clock);

    @Override
    public Ledger ledger() {
        return ledger;
    }

    @Override
    public MovableClock clock() {
        return clock;
    }

    @Override
    public ConditionalTable table() {
        return table;
    }
}
