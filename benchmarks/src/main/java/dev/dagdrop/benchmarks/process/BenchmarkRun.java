package dev.dagdrop.benchmarks.process;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Measures all contenders in turn, so that whatever else the machine does is shared out among them. */
final class BenchmarkRun {
    private static final int FUNCTION_PROCESSOR = 1;
    private static final int WARM_UP = 400;
    private static final int INVOCATIONS = 600;

    /** So many events to one contender before the next has its turn. */
    private static final int BLOCK = 50;

    private final CannedAws aws;
    private final Map<String, String> environment;
    private final Map<String, Measurements> measured = new LinkedHashMap<>();
    private int events;

    BenchmarkRun(CannedAws aws, Map<String, String> environment) {
        this.aws = aws;
        this.environment = environment;
    }

    /** By the contenders' names. */
    Map<String, Measurements> measured() {
        return measured;
    }

    /** Starts each and sends it one event, so many rounds. */
    void starts(List<Contender> contenders, int rounds) throws IOException {
        for (int round = 0; round < rounds; round++) {
            for (Contender contender : contenders) {
                try (MeasuredProcess function = MeasuredProcess.start(contender, FUNCTION_PROCESSOR, environment)) {
                    of(contender).addStart(function.initMillis(), function.invokeFirst(nextEvent()));
                }
            }
        }
    }

    /** Starts each once and sends it many events. */
    void warm(List<Contender> contenders) throws IOException {
        List<MeasuredProcess> functions = new ArrayList<>();
        try {
            for (Contender contender : contenders) {
                MeasuredProcess function = MeasuredProcess.start(contender, FUNCTION_PROCESSOR, environment);
                functions.add(function);
                function.invokeFirst(nextEvent());
            }
            for (int sent = 0; sent < WARM_UP; sent += BLOCK) {
                for (MeasuredProcess function : functions) {
                    block(function, new Measurements());
                }
            }
            double[] cpu = new double[functions.size()];
            long[] calls = new long[functions.size()];
            for (int sent = WARM_UP; sent < INVOCATIONS; sent += BLOCK) {
                for (int i = 0; i < functions.size(); i++) {
                    double cpuBefore = functions.get(i).cpuMillis();
                    long callsBefore = aws.calls();
                    block(functions.get(i), of(contenders.get(i)));
                    cpu[i] += functions.get(i).cpuMillis() - cpuBefore;
                    calls[i] += aws.calls() - callsBefore;
                }
            }
            double counted = INVOCATIONS - WARM_UP;
            for (int i = 0; i < functions.size(); i++) {
                of(contenders.get(i))
                        .setCosts(cpu[i] / counted, functions.get(i).peakMegabytes(), calls[i] / counted);
            }
        } finally {
            for (MeasuredProcess function : functions) {
                function.close();
            }
        }
    }

    private void block(MeasuredProcess function, Measurements measurements) {
        for (int i = 0; i < BLOCK; i++) {
            measurements.addWarm(function.invoke(nextEvent()));
        }
    }

    private Measurements of(Contender contender) {
        return measured.computeIfAbsent(contender.name(), _ -> new Measurements());
    }

    private String nextEvent() {
        return SampleUpload.event(events++);
    }
}
