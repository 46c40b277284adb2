package dev.dagdrop.registration.crash;

/** The ways in which a holder is stopped. */
enum StopMode {
    /** It fails but lives: it can give its claim back. */
    EXCEPTION("an exception"),
    /** The connection breaks at every attempt, before the effect or after it, whichever side the moment lies on. */
    CONNECTION("the connection breaks"),
    /** Nothing that it would have done next is done. */
    KILLED("the process is killed"),
    /** The call hangs; the event comes again while the lease lasts and after it; then Lambda kills the process. */
    TIMEOUT("it hangs until Lambda kills it"),
    /** As a suspended host would: the event comes again meanwhile, then the holder goes on where it was. */
    ASLEEP("it sleeps through its lease and goes on"),
    /** A newer version is hinted while the lease lasts, then the process is killed. */
    KILLED_NEWER("a newer version comes and the process is killed"),
    /** A newer version is hinted while the lease lasts, and the holder goes on. */
    NEWER("a newer version comes and it goes on"),
    /** The holder sleeps, another registers a newer version, then the holder goes on where it was. */
    OVERTAKEN("it sleeps through its lease while a newer version is registered, and goes on");

    private final String text;

    StopMode(String text) {
        this.text = text;
    }

    /** Whether the object is replaced while the holder is stopped, so that another version is the one to end with. */
    boolean bringsNewer() {
        return switch (this) {
            case KILLED_NEWER, NEWER, OVERTAKEN -> true;
            case EXCEPTION, CONNECTION, KILLED, TIMEOUT, ASLEEP -> false;
        };
    }

    /** Whether others work on the name while the holder is stopped. */
    boolean letsOthersWork() {
        return switch (this) {
            case TIMEOUT, ASLEEP, KILLED_NEWER, NEWER, OVERTAKEN -> true;
            case EXCEPTION, CONNECTION, KILLED -> false;
        };
    }

    @Override
    public String toString() {
        return text;
    }
}
