package dev.dagdrop.cli.up;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderWatchTest {
    @TempDir
    Path folder;

    private FolderWatch watch;

    @BeforeEach
    void startWatching() {
        watch = new FolderWatch(folder);
    }

    @Test
    void aFileThatStaysAsItIsCountsAsSavedOnce() throws IOException {
        save("finance/daily.yaml", "a");

        assertThat(watch.look().saved()).isEmpty();
        assertThat(watch.look().saved()).containsExactly(Path.of("finance", "daily.yaml"));
        assertThat(watch.look().saved()).isEmpty();
    }

    @Test
    void aFileStillBeingWrittenIsLeftForTheNextLook() throws IOException {
        save("daily.yaml", "a");
        watch.look();
        save("daily.yaml", "ab");

        assertThat(watch.look().saved()).isEmpty();
        assertThat(watch.look().saved()).containsExactly(Path.of("daily.yaml"));
    }

    @Test
    void aFileSavedAgainCountsAgain() throws IOException {
        Path file = save("daily.yaml", "a");
        watch.look();
        watch.look();
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2030-01-01T00:00:00Z")));

        watch.look();
        assertThat(watch.look().saved()).containsExactly(Path.of("daily.yaml"));
    }

    @Test
    void aFileThatIsGoneCountsAsRemovedOnceAndOneThatCameBackDoesNot() throws IOException {
        Path file = save("finance/daily.yaml", "a");
        watch.look();
        watch.look();
        Files.delete(file);

        assertThat(watch.look().removed()).isEmpty();
        save("finance/daily.yaml", "a");
        assertThat(watch.look().removed()).isEmpty();
        Files.delete(file);
        watch.look();

        assertThat(watch.look().removed()).containsExactly(Path.of("finance", "daily.yaml"));
        assertThat(watch.look().removed()).isEmpty();
    }

    @Test
    void aFileThatWasNeverUploadedIsNotRemoved() throws IOException {
        Files.delete(save("daily.yaml", "a"));
        watch.look();
        Path brief = save("brief.yaml", "a");
        watch.look();
        Files.delete(brief);

        watch.look();
        assertThat(watch.look().removed()).isEmpty();
    }

    @Test
    void hiddenFilesAndFoldersAreLeftAlone() throws IOException {
        save(".daily.yaml.swp", "a");
        save(".git/config.yaml", "a");

        watch.look();
        assertThat(watch.look().saved()).isEmpty();
    }

    private Path save(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }
}
