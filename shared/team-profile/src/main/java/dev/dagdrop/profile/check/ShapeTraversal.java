package dev.dagdrop.profile.check;

import dev.dagdrop.definition.yaml.YamlEntry;
import dev.dagdrop.definition.yaml.YamlMapping;
import dev.dagdrop.definition.yaml.YamlNode;
import dev.dagdrop.definition.yaml.YamlPath;
import dev.dagdrop.definition.yaml.YamlSequence;
import dev.dagdrop.profile.shape.ProfileShape;
import dev.dagdrop.profile.shape.Shape;

/** Goes to every place of a profile for which something is known to be written there, whatever is. */
final class ShapeTraversal {
    private ShapeTraversal() {}

    /** What is done with each place. */
    interface Visitor {
        void visit(Shape shape, YamlNode node, YamlPath path);
    }

    static void over(YamlNode root, Visitor visitor) {
        // What is no mapping at all is said by a rule of its own.
        if (root instanceof YamlMapping) {
            visit(ProfileShape.root(), root, YamlPath.root(), visitor);
        }
    }

    private static void visit(Shape shape, YamlNode node, YamlPath path, Visitor visitor) {
        visitor.visit(shape, node, path);
        switch (shape) {
            case Shape.FieldsShape fields -> {
                if (node instanceof YamlMapping mapping) {
                    fields.members()
                            .forEach((key, member) ->
                                    mapping.get(key).ifPresent(value -> visit(member, value, path.key(key), visitor)));
                }
            }
            case Shape.EntriesShape entries -> {
                if (node instanceof YamlMapping mapping) {
                    for (YamlEntry entry : new ProfileMapping(mapping, path).entries()) {
                        visit(
                                entries.value(),
                                entry.value(),
                                path.key(entry.key().value()),
                                visitor);
                    }
                }
            }
            case Shape.TextListShape texts -> {
                if (node instanceof YamlSequence list) {
                    for (int i = 0; i < list.items().size(); i++) {
                        visit(texts.item(), list.items().get(i), path.item(i), visitor);
                    }
                }
            }
            case Shape.TextShape _, Shape.NumberShape _ -> {}
        }
    }
}
