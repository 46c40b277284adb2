package dev.dagdrop.cli.installation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** The system's clock, except that waits can be left out: they count as passed. */
final class LocalClock extends Clock {
    private final Clock system = Clock.systemUTC();
    private final AtomicReference<Duration> skipped = new AtomicReference<>(Duration.ZERO);

    /** Does as if so much time had passed. */
    void skip(Duration wait) {
        skipped.updateAndGet(wait::plus);
    }

    @Override
    public Instant instant() {
        return system.instant().plus(skipped.get());
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("local runs know UTC only");
    }
}
