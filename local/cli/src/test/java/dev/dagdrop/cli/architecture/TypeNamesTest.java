package dev.dagdrop.cli.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Names of types explain themselves: none is private to the project, and each is used for one thing. */
class TypeNamesTest {
    private static final Pattern TYPE = Pattern.compile(
            "^ *(?:(?:public|private|protected|static|final|sealed|abstract) )*(?:non-sealed )?"
                    + "(?:class|record|interface|enum) (\\w+)",
            Pattern.MULTILINE);

    private static final Set<String> BANNED = Set.of(
            "Prompter",
            "Detour",
            "Part",
            "Home",
            "Late",
            "Forgetful",
            "Given",
            "Ending",
            "Tally",
            "Sightings",
            "Face",
            "Examiner",
            "Words",
            "Knots",
            "Road",
            "Death",
            "Trap",
            "Judge",
            "House",
            "Site",
            "Mortal",
            "Journey",
            "World");

    /** A visitor is nested in what it visits, as the pattern has it. */
    private static final Set<String> REPEATED = Set.of("Visitor");

    @Test
    void noNameIsPrivateToTheProject() {
        assertThat(types().keySet()).doesNotContainAnyElementsOf(BANNED);
    }

    @Test
    void everyNameIsUsedForOneThing() {
        assertThat(types().entrySet())
                .filteredOn(type -> type.getValue().size() > 1)
                .extracting(Map.Entry::getKey)
                .containsExactlyInAnyOrderElementsOf(REPEATED);
    }

    /** Each simple name, nested ones included, with the files that declare it. */
    private static Map<String, List<String>> types() {
        Map<String, List<String>> types = new TreeMap<>();
        for (Path file : RepositoryFiles.matching(path -> path.endsWith(".java"))) {
            TYPE.matcher(RepositoryFiles.text(file))
                    .results()
                    .forEach(found -> types.computeIfAbsent(found.group(1), _ -> new ArrayList<>())
                            .add(RepositoryFiles.name(file)));
        }
        return types;
    }
}
