package dev.dagdrop.profile.check;

import dev.dagdrop.profile.shape.Forms;
import dev.dagdrop.profile.shape.Limits;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a profile's file is called.
 *
 * @param name the last part of its path or key
 * @param team the team it names; empty where it names none
 */
public record FileName(String name, Optional<String> team) {
    private static final Pattern TEAM = Pattern.compile(Forms.TEAM);

    /** Takes a file name, a path or a key. */
    public static FileName of(String path) {
        String name = path.substring(path.replace('\\', '/').lastIndexOf('/') + 1);
        return new FileName(name, stem(name).filter(FileName::isTeam));
    }

    /** Whether a team can be called so. */
    public static boolean isTeam(String text) {
        return text.length() <= Limits.TEAM && TEAM.matcher(text).matches();
    }

    /** Whether a path or key ends as a profile's does; upper and lower case are the same. */
    public static boolean isYaml(String path) {
        return stem(path).isPresent();
    }

    private static Optional<String> stem(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (String extension : List.of(".yaml", ".yml")) {
            if (lower.endsWith(extension)) {
                return Optional.of(name.substring(0, name.length() - extension.length()));
            }
        }
        return Optional.empty();
    }
}
