package dev.dagdrop.functions.reconcile;

import dev.dagdrop.registration.notice.NoticeLevel;
import dev.dagdrop.registration.notice.Notices;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Decides whether people hear of a run, and publishes its one notice: when the drift changed, and once a week where it stays. */
record Announcement(Scope scope, NoticeLevel level, Notices notices, NoticeMemory memory, InstantSource clock) {
    private static final Duration REMINDER = Duration.ofDays(7);

    void announce(Run run) {
        Optional<NoticeMemory.Last> last = memory.last();
        String digest = run.request().mode().label() + " " + run.tally().digest();
        if (isDue(run, digest, last)) {
            notices.publish(DriftNotice.of(scope, run));
            // Afterwards: were it to fail in between, the notice is sent again rather than never.
            memory.remember(new NoticeMemory.Last(digest, clock.instant()));
        }
    }

    private boolean isDue(Run run, String digest, Optional<NoticeMemory.Last> last) {
        Tally tally = run.tally();
        boolean quiet = tally.total() == 0 && tally.isFinished();
        if (level == NoticeLevel.ALL) {
            return true;
        }
        if (last.isEmpty()) {
            return !quiet;
        }
        Instant reminder = last.get().at().plus(REMINDER);
        boolean changed = !last.get().digest().equals(digest);
        boolean drifts = tally.drift() > 0 || !tally.isFinished();
        // What is only listed waits for the reminder; that drift is over is worth a notice.
        boolean over = !drifts && !endsWithoutDrift(last.get().digest());
        return (changed && drifts) || over || (!quiet && !clock.instant().isBefore(reminder));
    }

    private static boolean endsWithoutDrift(String digest) {
        return digest.endsWith(" " + Tally.NO_DRIFT);
    }
}
