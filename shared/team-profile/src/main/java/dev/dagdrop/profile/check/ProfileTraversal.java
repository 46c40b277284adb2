package dev.dagdrop.profile.check;

import dev.dagdrop.definition.yaml.YamlMapping;
import dev.dagdrop.definition.yaml.YamlNode;
import dev.dagdrop.definition.yaml.YamlPath;
import dev.dagdrop.definition.yaml.YamlScalar;
import dev.dagdrop.definition.yaml.YamlSequence;

/** Goes to every value of a document, in the order written. The reader bounds the depth, so it recurses. */
final class ProfileTraversal {
    private ProfileTraversal() {}

    /** What is done with each value. */
    interface Visitor {
        void visit(YamlNode node, YamlPath path);
    }

    static void over(YamlNode root, Visitor visitor) {
        visit(root, YamlPath.root(), visitor);
    }

    private static void visit(YamlNode node, YamlPath path, Visitor visitor) {
        visitor.visit(node, path);
        switch (node) {
            case YamlScalar _ -> {}
            case YamlSequence list -> {
                for (int i = 0; i < list.items().size(); i++) {
                    visit(list.items().get(i), path.item(i), visitor);
                }
            }
            case YamlMapping mapping ->
                mapping.entries()
                        .forEach(entry ->
                                visit(entry.value(), path.key(entry.key().value()), visitor));
        }
    }
}
