package dev.dagdrop.registration.store;

/** What every ledger has to hold; an implementation's test class implements this and gets the tests. */
interface LedgerContract extends ClaimContract, EndingContract, UnsentNoticeContract {}
