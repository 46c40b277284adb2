package dev.dagdrop.cli.validate;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Finds what to check: files as they are named; below folders whatever ends in .yaml or .yml, in any case, but nothing in
 * a hidden folder, such as .github; standard input for {@code -}.
 */
final class InputFiles {
    private static final String STANDARD_INPUT = "-";

    private final Path here;
    private final Map<Path, InputFile> files = new LinkedHashMap<>();
    private final List<InputFile> standardInput = new ArrayList<>();
    private final Map<String, String> unreadable = new LinkedHashMap<>();

    /**
     * Nothing yet.
     *
     * @param here the working directory
     */
    InputFiles(Path here) {
        this.here = here.toAbsolutePath().normalize();
    }

    /** Adds what an argument stands for, each file once. */
    void add(String argument) {
        if (argument.equals(STANDARD_INPUT)) {
            standardInput.clear();
            standardInput.add(InputFile.STANDARD);
            return;
        }
        Path path = here.resolve(argument).normalize();
        if (Files.isDirectory(path)) {
            addFolder(path);
        } else {
            addFile(path, files);
        }
    }

    /** What to check, in the order of the arguments, a folder's files by name. */
    Collection<InputFile> found() {
        List<InputFile> all = new ArrayList<>(standardInput);
        all.addAll(files.values());
        return all;
    }

    /** What cannot be looked into, and why. */
    Map<String, String> unreadable() {
        return unreadable;
    }

    /** Why something could not be read, in words. */
    static String reason(IOException e) {
        return switch (e) {
            case NoSuchFileException _ -> "there is no such file";
            case AccessDeniedException _ -> "access is denied";
            default -> String.valueOf(e.getMessage());
        };
    }

    private void addFolder(Path folder) {
        Map<Path, InputFile> below = new TreeMap<>();
        int before = unreadable.size();
        try {
            Files.walkFileTree(
                    folder,
                    EnumSet.of(FileVisitOption.FOLLOW_LINKS),
                    Integer.MAX_VALUE,
                    new FileCollector(folder, below));
        } catch (IOException e) {
            unreadable.put(name(folder), reason(e));
        }
        if (below.isEmpty() && unreadable.size() == before) {
            unreadable.put(name(folder), "there is no .yaml or .yml file in this folder");
        }
        below.forEach(files::putIfAbsent);
    }

    private void addFile(Path file, Map<Path, InputFile> to) {
        to.putIfAbsent(file, new InputFile(name(file), Optional.of(file)));
    }

    private String name(Path path) {
        Path shown = path.startsWith(here) && !path.equals(here) ? here.relativize(path) : path;
        return shown.toString().replace(path.getFileSystem().getSeparator(), "/");
    }

    private final class FileCollector extends SimpleFileVisitor<Path> {
        private final Path start;
        private final Map<Path, InputFile> below;

        FileCollector(Path start, Map<Path, InputFile> below) {
            this.start = start;
            this.below = below;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean hidden = !folder.equals(start) && lastName(folder).startsWith(".");
            return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String name = lastName(file).toLowerCase(Locale.ROOT);
            if (attributes.isRegularFile() && (name.endsWith(".yaml") || name.endsWith(".yml"))) {
                addFile(file, below);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            boolean seenAlready = e instanceof FileSystemLoopException;
            if (!seenAlready) {
                unreadable.put(name(file), reason(e));
            }
            return FileVisitResult.CONTINUE;
        }

        private static String lastName(Path path) {
            return path.getFileName().toString();
        }
    }
}
