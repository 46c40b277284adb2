package dev.dagdrop.definition.yaml;

import dev.dagdrop.definition.finding.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What came of reading a file.
 *
 * @param source its text
 * @param root the first document's root node; empty where there is none or it cannot be trusted
 * @param problems everything that could not be read, in the order found
 * @param shared the nodes that aliases use once more
 * @param secrets the credentials that are concealed in source and tree, as they are written
 * @param complete whether the tree says all that the file says; false where a part of it could not be resolved
 */
public record YamlReading(
        SourceText source,
        Optional<YamlNode> root,
        List<YamlProblem> problems,
        Set<YamlNode> shared,
        List<String> secrets,
        boolean complete) {
    /** Keeps its own copies. */
    public YamlReading {
        problems = List.copyOf(problems);
        shared = Set.copyOf(shared);
        secrets = List.copyOf(secrets);
    }

    /** Its text does not tell what is secret. */
    @Override
    public String toString() {
        return root + " with " + problems;
    }

    /** A file that gave nothing but a problem. */
    static YamlReading failed(SourceText source, List<YamlProblem> problems) {
        return new YamlReading(source, Optional.empty(), problems, Set.of(), List.of(), false);
    }
}
