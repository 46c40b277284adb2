package dev.dagdrop.cli.validate;

import java.io.PrintWriter;

/** A progress bar on a terminal; nothing elsewhere, or where there are few files. */
final class Progress implements AutoCloseable {
    private static final int WORTH_A_BAR = 100;
    private static final int CELLS = 40;

    private final PrintWriter err;
    private final int files;
    private final boolean shown;
    private int done;
    private String drawn = "";

    Progress(int files, Terminal terminal, PrintWriter err) {
        this.err = err;
        this.files = files;
        this.shown = terminal.interactive() && files >= WORTH_A_BAR;
    }

    /** Whether a bar occupies the terminal, so that nothing else may be printed before it is closed. */
    boolean isShown() {
        return shown;
    }

    void step() {
        done++;
        // Once a percent: a terminal is slower than the checks.
        if (shown && percent(done) > percent(done - 1)) {
            int filled = percent(done) * CELLS / 100;
            draw("Checking %3d%% [%s%s] %d/%d files"
                    .formatted(percent(done), "=".repeat(filled), " ".repeat(CELLS - filled), done, files));
        }
    }

    @Override
    public void close() {
        if (shown) {
            draw(" ".repeat(drawn.length()) + '\r');
        }
    }

    private int percent(int count) {
        return (int) (100L * count / files);
    }

    private void draw(String line) {
        err.print('\r' + line);
        err.flush();
        drawn = line;
    }
}
