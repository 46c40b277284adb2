package dev.dagdrop.benchmarks.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * What runs the peers.
 *
 * @param interpreter python3 itself: a wrapper would cost it time
 * @param runtimeClient whether it has Lambda's own runtime client; without it, a loop of twenty lines replaces it
 */
record Python(String interpreter, boolean runtimeClient) {
    private static final String PEERS_NEED =
            "import boto3, sys, yaml; yaml.CSafeLoader; boto3.client('mwaa-serverless', 'us-east-1'); print(sys.executable)";

    /** That of this machine, where python3 has what the peers need. */
    static Optional<Python> find() throws IOException {
        String interpreter = printed(PEERS_NEED);
        return interpreter.isEmpty()
                ? Optional.empty()
                : Optional.of(new Python(
                        interpreter,
                        !printed("import importlib.util as u; print(u.find_spec('awslambdaric') or '')")
                                .isEmpty()));
    }

    /** Starts a peer in the folder of peer.py. */
    List<String> command() {
        return runtimeClient
                ? List.of(interpreter, "-m", "awslambdaric", "peer.handle")
                : List.of(interpreter, "runtime.py");
    }

    /** For readers of the results. */
    String describe() {
        return runtimeClient
                ? "The Python peers run under Lambda's own runtime client, awslambdaric."
                : "The Python peers run under benchmarks/python/runtime.py; pip install awslambdaric gives them Lambda's own.";
    }

    private static String printed(String program) throws IOException {
        Process python = new ProcessBuilder("sh", "-c", "python3 -c \"$0\" 2>/dev/null", program).start();
        return new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    }
}
