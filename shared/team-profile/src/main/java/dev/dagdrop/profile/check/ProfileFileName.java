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
 * @param team the team it names, or {@link #DEFAULTS}; empty where it names neither
 */
public record ProfileFileName(String name, Optional<String> team) {
    /** What replaces a team in the name of the default profile, {@code _default.yaml}; no team is called so. */
    public static final String DEFAULTS = "_default";

    private static final Pattern TEAM = Pattern.compile(Forms.TEAM);

    /** Takes a file name, a path or a key. */
    public static ProfileFileName of(String path) {
        String name = path.substring(path.replace('\\', '/').lastIndexOf('/') + 1);
        return new ProfileFileName(name, stem(name).filter(stem -> isTeam(stem) || stem.equals(DEFAULTS)));
    }

    /** Whether it is the default profile, whose settings hold for all teams. */
    public boolean isDefaults() {
        return team.filter(DEFAULTS::equals).isPresent();
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
