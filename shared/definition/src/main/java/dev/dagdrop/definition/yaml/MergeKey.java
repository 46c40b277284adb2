package dev.dagdrop.definition.yaml;

import java.util.List;

/** What may stand behind a merge key: a mapping, or a list of mappings. */
final class MergeKey {
    private MergeKey() {}

    static void check(YamlNode value, List<YamlProblem> problems) {
        switch (value) {
            case YamlMapping _ -> {}
            case YamlScalar scalar -> add(scalar, problems);
            case YamlSequence sequence -> {
                for (YamlNode item : sequence.items()) {
                    if (!(item instanceof YamlMapping)) {
                        add(item, problems);
                        return;
                    }
                }
            }
        }
    }

    private static void add(YamlNode wrong, List<YamlProblem> problems) {
        problems.add(new YamlProblem.BadMerge(wrong.position(), wrong.describe()));
    }
}
