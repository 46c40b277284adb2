package dev.dagdrop.benchmarks;

import dev.dagdrop.definition.Bounds;
import dev.dagdrop.definition.Validation;
import dev.dagdrop.definition.Validator;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One thread, every check, and the compiler that Lambda uses in a function's first minutes. */
@Fork(
        value = 3,
        jvmArgsAppend = {"-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"})
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@State(Scope.Thread)
public class AllChecks {
    private final Validator validator = Validator.standard(Bounds.standard().withMaxBytes(Bounds.CEILING_BYTES));

    /** Files per second. */
    @Benchmark
    @BenchmarkMode(Mode.Throughput)
    @OutputTimeUnit(TimeUnit.SECONDS)
    public Validation samples(SampleDefinitions samples) {
        return validator.validate(samples.next());
    }

    /** Milliseconds for one DAG. */
    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    public Validation dag(GeneratedDag dag) {
        return validator.validate(dag.content());
    }
}
