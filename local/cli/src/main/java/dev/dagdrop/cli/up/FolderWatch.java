package dev.dagdrop.cli.up;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the files of a folder that were saved or removed since the last look. A file counts as saved once two looks see it alike,
 * so that one that is still being written is left for the next look. Hidden files, which editors leave, do not count.
 */
final class FolderWatch {
    private final Path folder;
    private Map<Path, Stamp> seen = new HashMap<>();
    private final Map<Path, Stamp> taken = new HashMap<>();

    FolderWatch(Path folder) {
        this.folder = folder;
    }

    /**
     * What came about since the last call; paths are relative to the folder.
     *
     * @param saved files to upload
     * @param removed files that were uploaded and are gone, which two looks have seen
     */
    record FolderChanges(List<Path> saved, List<Path> removed) {}

    /** Looks at the folder. */
    FolderChanges look() {
        Map<Path, Stamp> now = stamps();
        List<Path> saved = new ArrayList<>();
        now.forEach((file, stamp) -> {
            if (stamp.equals(seen.get(file)) && !stamp.equals(taken.get(file))) {
                taken.put(file, stamp);
                saved.add(file);
            }
        });
        // An editor may put a file away and its successor in its place.
        List<Path> removed = new ArrayList<>(taken.keySet());
        removed.removeIf(file -> now.containsKey(file) || seen.containsKey(file));
        removed.forEach(taken::remove);
        seen = now;
        saved.sort(null);
        removed.sort(null);
        return new FolderChanges(saved, removed);
    }

    private Map<Path, Stamp> stamps() {
        Map<Path, Stamp> stamps = new HashMap<>();
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                    return isHidden(directory) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (attributes.isRegularFile() && !isHidden(file)) {
                        stamps.put(
                                folder.relativize(file), new Stamp(attributes.lastModifiedTime(), attributes.size()));
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    // It was there when the folder was listed and is gone now, as an editor's own files are.
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the folder " + folder, e);
        }
        return stamps;
    }

    private boolean isHidden(Path path) {
        return !path.equals(folder) && path.getFileName().toString().startsWith(".");
    }

    private record Stamp(FileTime modified, long size) {}
}
