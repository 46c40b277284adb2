package dev.dagdrop.registration.journal;

import dev.dagdrop.registration.settings.ResolvedSettings;

/** For whoever does not want to know. */
record Forgetful() implements Journal {
    @Override
    public void took(Step step, long nanos) {
        // Forgotten.
    }

    @Override
    public void metLease() {
        // Forgotten.
    }

    @Override
    public void called(Call call) {
        // Forgotten.
    }

    @Override
    public void resolved(ResolvedSettings settings) {
        // Forgotten.
    }
}
