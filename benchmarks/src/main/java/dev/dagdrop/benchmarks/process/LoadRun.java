package dev.dagdrop.benchmarks.process;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Uploads per second through some processes of one contender, each with a processor of its own as far as there are. */
final class LoadRun {
    private static final int WARM_UP = 400;

    private LoadRun() {}

    static double uploadsPerSecond(Contender contender, int processes, int uploads, Map<String, String> environment)
            throws IOException {
        List<MeasuredProcess> functions = new ArrayList<>();
        try (ExecutorService threads = Executors.newCachedThreadPool()) {
            for (int i = 0; i < processes; i++) {
                int processor = (i + 1) % Runtime.getRuntime().availableProcessors();
                functions.add(MeasuredProcess.start(contender, processor, environment));
            }
            send(functions, WARM_UP, threads);
            long start = System.nanoTime();
            send(functions, uploads / processes, threads);
            return uploads / ((System.nanoTime() - start) / 1e9);
        } finally {
            for (MeasuredProcess function : functions) {
                function.close();
            }
        }
    }

    private static void send(List<MeasuredProcess> functions, int each, ExecutorService threads) {
        List<Future<?>> all = new ArrayList<>();
        for (MeasuredProcess function : functions) {
            all.add(threads.submit((Callable<Integer>) () -> {
                for (int i = 0; i < each; i++) {
                    function.invoke(SampleUpload.event(i));
                }
                return each;
            }));
        }
        try {
            for (Future<?> one : all) {
                one.get();
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
