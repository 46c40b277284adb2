package dev.dagdrop.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.IVersionProvider;

/** The version Maven wrote into the build. */
final class VersionProvider implements IVersionProvider {
    @Override
    public String[] getVersion() throws IOException {
        try (InputStream version = VersionProvider.class.getResourceAsStream("/version.txt")) {
            if (version == null) {
                throw new IOException("version.txt is missing from the build");
            }
            return new String[] {new String(version.readAllBytes(), StandardCharsets.UTF_8).strip()};
        }
    }
}
