package dev.dagdrop.registration.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What holds for any key; the seed is fixed, so that a failure can be repeated. */
class WorkflowNamingPropertiesTest {
    private static final long SEED = 20261129;
    private static final int KEYS = 10_000;

    /** Few characters that the rules treat differently, so that names meet if they can. */
    private static final String SAMPLE_CHARACTERS = "aAb9-_. +%\u00e9e\u0301\u65e5\n";

    private final WorkflowNaming naming = new WorkflowNaming("workflows/");
    private final Random random = new Random(SEED);

    @Test
    void everyKeyIsNamedOrNoDefinition() {
        for (int i = 0; i < KEYS; i++) {
            String key = "workflows/" + text(random.nextInt(300), i % 2 == 0 ? "/" : "");

            assertThat(naming.derive(key)).isInstanceOf(Naming.NotADefinition.class);
            assertThat(naming.derive(key + "x.yaml"))
                    .isInstanceOfSatisfying(
                            Naming.Named.class,
                            named -> assertThat(named.name().value())
                                    .as(key)
                                    .matches("[a-zA-Z0-9]+[a-zA-Z0-9._-]*")
                                    .hasSizeLessThanOrEqualTo(WorkflowName.MAX_LENGTH)
                                    .doesNotContain("--")
                                    .doesNotContain(".."));
        }
    }

    @Test
    void noTwoFoldersShareAPart() {
        Map<String, String> folders = new HashMap<>();
        for (String folder : folders()) {
            String part = WorkflowNaming.teamPart(folder);

            assertThat(part).matches("[a-zA-Z0-9][a-zA-Z0-9_-]{0,63}");
            assertThat(folders.put(part, folder))
                    .as("what shares %s with %s", part, folder)
                    .isNull();
        }
    }

    @Test
    void aNameBeginsWithATeamsPartExactlyWhenItLiesInTheTeamsFolder() {
        List<String> folders = List.copyOf(folders());
        for (int i = 0; i < KEYS; i++) {
            String folder = folders.get(random.nextInt(folders.size()));
            String other = folders.get(random.nextInt(folders.size()));
            String name = name("workflows/" + folder + "/" + text(random.nextInt(200), "/") + "x.yaml");

            assertThat(name).startsWith(WorkflowNaming.teamPart(folder) + ".");
            assertThat(name.startsWith(WorkflowNaming.teamPart(other) + ".")).isEqualTo(folder.equals(other));
        }
    }

    @Test
    void theNameOfAFileOutsideEveryFolderHasNoDot() {
        for (int i = 0; i < KEYS; i++) {
            assertThat(name("workflows/" + text(random.nextInt(300), "") + "x.yaml"))
                    .doesNotContain(".");
        }
    }

    /** Random ones, and for each the folder that is named like its part: it must not take it. */
    private Set<String> folders() {
        Set<String> folders = new HashSet<>();
        List<String> named = new ArrayList<>();
        for (int i = 0; i < KEYS / 2; i++) {
            folders.add(text(random.nextInt(i % 10 == 0 ? 90 : 6), ""));
        }
        folders.forEach(folder -> named.add(WorkflowNaming.teamPart(folder)));
        folders.addAll(named);
        named.forEach(part -> folders.add(WorkflowNaming.teamPart(part)));
        return folders;
    }

    private String name(String key) {
        return switch (naming.derive(key)) {
            case Naming.Named named -> named.name().value();
            case Naming.NotADefinition no -> throw new AssertionError(key + ": " + no.reason());
        };
    }

    private String text(int length, String separators) {
        String characters = SAMPLE_CHARACTERS + separators;
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.appendCodePoint(
                    random.nextInt(8) > 0 ? characters.charAt(random.nextInt(characters.length())) : anyButSlash());
        }
        return text.toString();
    }

    private int anyButSlash() {
        int codePoint = random.nextInt(Character.MAX_CODE_POINT + 1);
        boolean surrogate = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
        return surrogate || codePoint == '/' ? 'x' : codePoint;
    }
}
