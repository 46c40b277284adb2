package dev.dagdrop.definition.check.syntax;

import dev.dagdrop.definition.check.Check;
import java.util.ArrayList;
import java.util.List;

/** The checks of whether a file can be read at all. */
public final class SyntaxChecks {
    private SyntaxChecks() {}

    /** All of them, for definitions. */
    public static List<Check> all() {
        List<Check> all = new ArrayList<>(ofAnyYamlFile());
        all.add(new FileTooLarge());
        all.add(new MultipleDocuments());
        all.add(new EmptyFile());
        return List.copyOf(all);
    }

    /** Those whose messages fit any YAML file, such as the profile of a team. */
    public static List<Check> ofAnyYamlFile() {
        return List.of(
                new NestingTooDeep(),
                new TooManyValues(),
                new InvalidYaml(),
                new InvalidEncoding(),
                new ForbiddenCharacter());
    }
}
