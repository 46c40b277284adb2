package dev.dagdrop.profile.check;

import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.RootCheck;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.yaml.YamlMapping;
import dev.dagdrop.definition.yaml.YamlNode;
import dev.dagdrop.definition.yaml.YamlPath;
import dev.dagdrop.definition.yaml.YamlSequence;
import dev.dagdrop.profile.shape.ProfileKeys;
import dev.dagdrop.profile.shape.Shape;

/** DD814 wrong-entry-count. */
final class WrongEntryCount implements RootCheck {
    private static final Rule RULE = Rule.error(
            "DD814", "wrong-entry-count", "A list or mapping has too few or too many entries.", ProfileSources.CREATE);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examine(YamlNode root, Report report) {
        ShapeTraversal.over(root, (shape, node, path) -> {
            if (shape instanceof Shape.TextListShape texts && node instanceof YamlSequence list) {
                int items = list.items().size();
                if (items < texts.least()) {
                    add(node, path, " is empty", "Add at least one entry, or remove the key.", report);
                }
                if (items > texts.most()) {
                    YamlNode beyond = list.items().get(texts.most());
                    add(beyond, path, " has " + items + " items; the limit is " + texts.most(), "Remove some.", report);
                }
            }
            // Tags are counted together with those they are laid over: DD860.
            if (shape instanceof Shape.EntriesShape entries
                    && node instanceof YamlMapping mapping
                    && !(path instanceof YamlPath.Key key && key.name().equals(ProfileKeys.TAGS))
                    && mapping.effective().size() > entries.most()) {
                String message = " has " + mapping.effective().size() + " entries; the limit is " + entries.most();
                add(mapping.effective().get(entries.most()).key(), path, message, "Remove some.", report);
            }
        });
    }

    private static void add(YamlNode place, YamlPath path, String message, String hint, Report report) {
        report.add(place.position(), path, path.text() + message, hint);
    }
}
