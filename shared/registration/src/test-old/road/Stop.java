package dev.dagdrop.registration.road;

/** The ways in which a holder is stopped. */
enum Stop {
    /** It fails but lives: it can give its claim up. */
    EXCEPTION("an exception"),
    /** Every attempt at the call, before its effect or after it, whichever side the moment lies on. */
    CONNECTION("the connection breaks"),
    /** Nothing that it would have done next is done. */
    KILLED("the process is killed"),
    /** The call hangs; the upload comes again while the lease lasts and after it; then Lambda kills the process. */
    TIMEOUT("it hangs until Lambda kills it"),
    /** As a suspended host would: the upload comes again meanwhile, then the holder goes on where it was. */
    ASLEEP("it sleeps through its lease and goes on");

    private final String text;

    Stop(String text) {
        this.text = text;
    }

    @Override
    public String toString() {
        return text;
    }
}
