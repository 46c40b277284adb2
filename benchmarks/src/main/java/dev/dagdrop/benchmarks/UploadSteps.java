package dev.dagdrop.benchmarks;

import dev.dagdrop.registration.event.MessageDecoder;
import dev.dagdrop.registration.event.ObjectEvent;
import dev.dagdrop.registration.naming.Naming;
import dev.dagdrop.registration.naming.WorkflowName;
import dev.dagdrop.registration.naming.WorkflowNaming;
import dev.dagdrop.registration.store.ClaimResult;
import dev.dagdrop.registration.store.Claims;
import dev.dagdrop.registration.store.ConditionalTable.WriteResult;
import dev.dagdrop.registration.store.WorkflowRecord;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
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

/** What an upload costs before and beside its checks and its calls; microseconds, with the compiler that Lambda uses. */
@Fork(value = 1, jvmArgsAppend = "-XX:TieredStopAtLevel=1")
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@State(Scope.Thread)
public class UploadSteps {
    private static final String KEY = "workflows/finance/month end/close-2026.yaml";
    private static final String NOTIFICATION = """
            {"Records":[{"eventVersion":"2.1","eventSource":"aws:s3","awsRegion":"eu-central-1",\
            "eventTime":"2026-11-20T08:15:30.123Z","eventName":"ObjectCreated:Put",\
            "s3":{"bucket":{"name":"drop","arn":"arn:aws:s3:::drop"},\
            "object":{"key":"workflows/finance/month+end/close-2026.yaml","size":13000,\
            "eTag":"6805f2cfc46c0f04559748bb039d69ae","versionId":"3HL4kqtJvjVBH40Nrjfkd8kR5sXq1bTz",\
            "sequencer":"0055AED6DCD90281E5"}}}]}""";

    private final MessageDecoder decoder = new MessageDecoder();
    private final WorkflowNaming naming = new WorkflowNaming("workflows/");

    /** Every name is free: the condition is put together, and met. */
    private final Claims claims =
            new Claims((id, update, condition) -> new WriteResult(true, Map.of()), Clock.systemUTC());

    private final WorkflowName name = ((Naming.Named) naming.derive(KEY)).name();
    private final Instant leaseEnd = Instant.parse("2026-11-22T12:00:00Z");

    /** A notification of one upload. */
    @Benchmark
    public List<ObjectEvent> decode() {
        return decoder.decode(NOTIFICATION);
    }

    /** A workflow's name from a key. */
    @Benchmark
    public Naming derive() {
        return naming.derive(KEY);
    }

    /** A claim on a free name. */
    @Benchmark
    public ClaimResult claim() {
        return claims.claim(WorkflowRecord.id(name), KEY, leaseEnd);
    }
}
