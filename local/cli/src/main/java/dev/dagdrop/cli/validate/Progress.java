package dev.dagdrop.cli.validate;

import java.io.PrintWriter;
import java.util.Optional;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A bar for a person who waits; nothing where nobody watches or there is little to wait for. */
final class Progress implements AutoCloseable {
    private static final int WORTH_A_BAR = 100;
    private static final int WIDTH = 78;
    private static final int REDRAW_MS = 100;

    private final PrintWriter err;
    private final Optional<ProgressBar> bar;

    Progress(int files, Terminal terminal, PrintWriter err) {
        this.err = err;
        this.bar = terminal.interactive() && files >= WORTH_A_BAR ? Optional.of(bar(files, err)) : Optional.empty();
    }

    /** Whether a bar occupies the terminal, so that nothing else may be printed before it is closed. */
    boolean isShown() {
        return bar.isPresent();
    }

    void step() {
        bar.ifPresent(ProgressBar::step);
    }

    @Override
    public void close() {
        if (bar.isPresent()) {
            bar.get().close();
            err.print('\r' + " ".repeat(WIDTH) + '\r');
            err.flush();
        }
    }

    private static ProgressBar bar(int files, PrintWriter err) {
        return new ProgressBarBuilder()
                .setTaskName("Checking")
                .setUnit(" files", 1)
                .setInitialMax(files)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(REDRAW_MS)
                .hideEta()
                .setConsumer(new DelegatingProgressBarConsumer(
                        text -> {
                            err.print('\r' + text);
                            err.flush();
                        },
                        WIDTH))
                .build();
    }
}
