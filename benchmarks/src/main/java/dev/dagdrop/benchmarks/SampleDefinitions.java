package dev.dagdrop.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The definitions in the folders of the system property {@code dagdrop.samples}, in a loop. */
@State(Scope.Thread)
public class SampleDefinitions {
    private final List<byte[]> files = new ArrayList<>();
    private int next;

    /** Reads them all. */
    @Setup
    public void read() throws IOException {
        for (String folder :
                System.getProperty("dagdrop.samples", "local/samples").split(":", -1)) {
            try (Stream<Path> found = Files.walk(Path.of(folder))) {
                for (Path file : found.filter(each -> each.toString().endsWith(".yaml"))
                        .sorted()
                        .toList()) {
                    files.add(Files.readAllBytes(file));
                }
            }
        }
        if (files.isEmpty()) {
            throw new IOException("dagdrop.samples names no folder with a .yaml file");
        }
    }

    byte[] next() {
        next = next + 1 == files.size() ? 0 : next + 1;
        return files.get(next);
    }
}
