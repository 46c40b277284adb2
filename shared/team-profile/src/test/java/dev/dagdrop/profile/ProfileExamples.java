package dev.dagdrop.profile;

import dev.dagdrop.definition.Bounds;
import dev.dagdrop.definition.Validation;
import dev.dagdrop.definition.check.CheckOverrides;
import dev.dagdrop.profile.model.ProfilePermissions;
import dev.dagdrop.profile.model.TeamProfile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The example files of the rules of profiles: one folder per rule. */
final class ProfileExamples {
    static final Path FOLDER = Path.of("src", "test", "resources", "profiles");
    static final ProfilePermissions PERMITTED = new ProfilePermissions("dagdrop/", Optional.of("123456789012"));
    /** Their examples are definitions, checked with the profile beside them. */
    static final Set<String> OF_DEFINITIONS = Set.of("DD890", "DD891");

    private ProfileExamples() {}

    static List<Path> bad() throws IOException {
        return withPrefix("bad-");
    }

    static List<Path> good() throws IOException {
        return withPrefix("good-");
    }

    static String ruleOf(Path example) {
        return FOLDER.relativize(example).getName(0).toString().substring(0, "DD105".length());
    }

    /** The name under which an example is checked: its own where the rule is about names. */
    static String nameOf(Path example) {
        return switch (ruleOf(example)) {
            case "DD807", "DD890", "DD891" -> example.getFileName().toString();
            case "DD809" -> "_default.yaml";
            default -> "finance.yaml";
        };
    }

    static Validation check(Path example) throws IOException {
        byte[] content = Files.readAllBytes(example);
        if (OF_DEFINITIONS.contains(ruleOf(example))) {
            TeamProfile profile =
                    read(example.resolveSibling("finance.yaml")).profile().orElseThrow();
            return TeamValidators.validator(Bounds.standard(), CheckOverrides.none(), profile)
                    .validate(content);
        }
        return read(example).validation();
    }

    static ProfileReading read(Path example) throws IOException {
        return new TeamProfileReader().read(Files.readAllBytes(example), nameOf(example), PERMITTED);
    }

    private static List<Path> withPrefix(String prefix) throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.getFileName().toString().startsWith(prefix))
                    .filter(file -> file.getFileName().toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }
}
