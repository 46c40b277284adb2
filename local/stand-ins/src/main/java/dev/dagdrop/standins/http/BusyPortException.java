package dev.dagdrop.standins.http;

/** A stand-in's port belongs to another program. */
public final class BusyPortException extends RuntimeException {

    private final int port;

    BusyPortException(String standIn, int port, Throwable cause) {
        super(
                standIn + " cannot listen on 127.0.0.1:" + port + ": another program holds that port. "
                        + "Stop it (find it with `lsof -i :" + port
                        + "`), choose another port, or give 0 for a free one.",
                cause);
        this.port = port;
    }

    /** The port that is taken. */
    public int port() {
        return port;
    }
}
