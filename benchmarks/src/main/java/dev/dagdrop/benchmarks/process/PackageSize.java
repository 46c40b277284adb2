package dev.dagdrop.benchmarks.process;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** How large a deployment package is once sam has zipped it. */
final class PackageSize {
    private PackageSize() {}

    static long zippedBytes(Path folder) throws IOException {
        Path zip = Files.createTempFile("artefact", ".zip");
        try (Stream<Path> walk = Files.walk(folder);
                OutputStream file = Files.newOutputStream(zip);
                ZipOutputStream out = new ZipOutputStream(file)) {
            List<Path> files = walk.filter(Files::isRegularFile).toList();
            for (Path each : files) {
                out.putNextEntry(new ZipEntry(folder.relativize(each).toString()));
                Files.copy(each, out);
            }
        }
        long size = Files.size(zip);
        Files.delete(zip);
        return size;
    }
}
