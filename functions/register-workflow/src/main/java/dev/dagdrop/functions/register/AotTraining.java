package dev.dagdrop.functions.register;

/**
 * Runs during the build of the container image: creates both handlers and primes them, so that the JVM writes what it loaded into its AOT cache.
 *
 * @see <a href="https://openjdk.org/jeps/514">JEP 514: Ahead-of-Time Command-Line Ergonomics</a>
 */
public final class AotTraining {
    private AotTraining() {}

    /**
     * Takes no arguments; the environment is that of the functions.
     *
     * @throws IllegalArgumentException when a variable is missing or malformed
     */
    public static void main(String[] arguments) {
        new RegisterWorkflow();
        new RegisterQueued();
        Priming.run(System.getenv(), RegisterWorkflow::prime);
        Priming.run(System.getenv(), RegisterQueued::prime);
    }
}
