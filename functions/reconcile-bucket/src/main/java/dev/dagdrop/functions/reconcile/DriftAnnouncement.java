package dev.dagdrop.functions.reconcile;

import dev.dagdrop.registration.notice.NoticeLevel;
import dev.dagdrop.registration.notice.Notices;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Decides whether people hear of a run, and publishes its one notice: when the drift changed, and once a week where it stays. */
record DriftAnnouncement(
        ComparisonScope scope, NoticeLevel level, Notices notices, NoticeMemory memory, InstantSource clock) {
    private static final Duration REMINDER = Duration.ofDays(7);

    void announce(ComparisonRun run) {
        Optional<NoticeMemory.LastNotice> last = memory.last();
        String digest = run.request().mode().label() + " " + run.driftCounts().digest();
        if (isDue(run, digest, last)) {
            notices.publish(DriftNotice.of(scope, run));
            // Afterwards: were it to fail in between, the notice is sent again rather than never.
            memory.remember(new NoticeMemory.LastNotice(digest, clock.instant()));
        }
    }

    private boolean isDue(ComparisonRun run, String digest, Optional<NoticeMemory.LastNotice> last) {
        DriftCounts driftCounts = run.driftCounts();
        boolean quiet = driftCounts.total() == 0 && driftCounts.isFinished();
        if (level == NoticeLevel.ALL) {
            return true;
        }
        if (last.isEmpty()) {
            return !quiet;
        }
        Instant reminder = last.get().at().plus(REMINDER);
        boolean changed = !last.get().digest().equals(digest);
        boolean drifts = driftCounts.drift() > 0 || !driftCounts.isFinished();
        // What is only listed waits for the reminder; that drift is over is worth a notice.
        boolean over = !drifts && !endsWithoutDrift(last.get().digest());
        return (changed && drifts) || over || (!quiet && !clock.instant().isBefore(reminder));
    }

    private static boolean endsWithoutDrift(String digest) {
        return digest.endsWith(" " + DriftCounts.NO_DRIFT);
    }
}
