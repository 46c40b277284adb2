package dev.dagdrop.benchmarks.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One process of one contender, on one processor. */
final class MeasuredProcess implements AutoCloseable {
    private static final int TICKS_PER_SECOND = 100;

    private final Contender contender;
    private final MeasuredRuntimeApi api;
    private final Process process;
    private final double initMillis;

    private MeasuredProcess(Contender contender, MeasuredRuntimeApi api, Process process, double initMillis) {
        this.contender = contender;
        this.api = api;
        this.process = process;
        this.initMillis = initMillis;
    }

    /** Starts it, and returns when it asks for its first event or, one that is restored, for its snapshot. */
    static MeasuredProcess start(Contender contender, int processor, Map<String, String> environment)
            throws IOException {
        MeasuredRuntimeApi api = new MeasuredRuntimeApi();
        Path output = Files.createTempFile("benchmark", ".log");
        output.toFile().deleteOnExit();
        List<String> command = new ArrayList<>(List.of("taskset", "-c", Integer.toString(processor)));
        command.addAll(contender.command());
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(contender.folder().toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().putAll(environment);
        builder.environment().putAll(contender.environment());
        builder.environment().put("AWS_LAMBDA_RUNTIME_API", api.address());
        long start = System.nanoTime();
        Process process = builder.start();
        Thread watch = Thread.ofPlatform().daemon().unstarted(() -> report(process, contender, output));
        watch.start();
        return new MeasuredProcess(contender, api, process, (api.ready() - start) / 1e6);
    }

    private static void report(Process process, Contender contender, Path output) {
        int code = process.onExit().join().exitValue();
        if (code != 137 && code != 143) {
            try {
                System.err.println(contender.name() + " ended with " + code + ":\n" + Files.readString(output));
            } catch (IOException e) {
                System.err.println(contender.name() + " ended with " + code + "; " + e);
            }
        }
    }

    /** Milliseconds from the start of the process until it was ready. */
    double initMillis() {
        return initMillis;
    }

    /** The first event, after restoring where that belongs to it: milliseconds. */
    double invokeFirst(String event) {
        if (contender.restored()) {
            api.restore();
        }
        return invoke(event);
    }

    /** Milliseconds until the answer. */
    double invoke(String event) {
        return api.invoke(event) / 1e6;
    }

    /** Milliseconds of processor time so far, all threads, user and system. */
    double cpuMillis() throws IOException {
        String stat = Files.readString(Path.of("/proc", Long.toString(process.pid()), "stat"));
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
        return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) * 1000.0 / TICKS_PER_SECOND;
    }

    /** The most memory it had resident so far, in megabytes of 10^6 bytes. */
    double peakMegabytes() throws IOException {
        for (String line : Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status"))) {
            if (line.startsWith("VmHWM:")) {
                return Long.parseLong(line.replaceAll("\\D", "")) * 1024 / 1e6;
            }
        }
        throw new IOException("no VmHWM in /proc/" + process.pid() + "/status");
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly().onExit().join();
        api.close();
    }
}
