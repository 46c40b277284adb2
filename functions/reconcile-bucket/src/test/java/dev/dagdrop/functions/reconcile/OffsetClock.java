package dev.dagdrop.functions.reconcile;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock some time after the system's, which stamps objects; a test moves it on. */
final class OffsetClock extends Clock {
    private Instant now = Instant.now().plus(Duration.ofHours(1));

    synchronized void advance(Duration duration) {
        now = now.plus(duration);
    }

    @Override
    public synchronized Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("these tests know UTC only");
    }
}
