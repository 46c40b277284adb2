package dev.dagdrop.cli.validate;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * Tells definitions and profiles apart.
 *
 * @param definitions for definitions
 * @param profiles for profiles
 * @param profilesOnly whether everything is a profile
 */
record FileCheckers(FileChecker definitions, FileChecker profiles, boolean profilesOnly) {
    private static final String PROFILE_FOLDER = "teams";
    private static final String WORKFLOW_FOLDER = "workflows";

    FileChecker of(InputFile input) {
        return profilesOnly || input.file().filter(FileCheckers::isProfile).isPresent() ? profiles : definitions;
    }

    /** As in the bucket: teams/finance.yaml is a profile; workflows/teams/daily.yaml is of a team called teams. */
    private static boolean isProfile(Path file) {
        Optional<Path> folder = Optional.ofNullable(file.toAbsolutePath().getParent());
        boolean inFolder = folder.filter(each -> isCalled(PROFILE_FOLDER, each)).isPresent();
        boolean belowWorkflows = folder.map(Path::getParent)
                .filter(each -> isCalled(WORKFLOW_FOLDER, each))
                .isPresent();
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return inFolder && !belowWorkflows && (name.endsWith(".yaml") || name.endsWith(".yml"));
    }

    private static boolean isCalled(String name, Path folder) {
        return Optional.ofNullable(folder.getFileName())
                .filter(last -> last.toString().equals(name))
                .isPresent();
    }
}
