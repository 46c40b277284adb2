package dev.dagdrop.cli.installation;

import java.time.Duration;

/** How a wait is spent: left out, or slept on a clock of one's own. */
interface Pause {
    void take(Duration wait);
}
