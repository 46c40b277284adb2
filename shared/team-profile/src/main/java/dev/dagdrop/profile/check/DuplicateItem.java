package dev.dagdrop.profile.check;

import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.RootCheck;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.finding.Position;
import dev.dagdrop.definition.finding.Related;
import dev.dagdrop.definition.finding.Visible;
import dev.dagdrop.definition.yaml.YamlNode;
import dev.dagdrop.definition.yaml.YamlPath;
import dev.dagdrop.definition.yaml.YamlScalar;
import dev.dagdrop.definition.yaml.YamlSequence;
import dev.dagdrop.profile.shape.Shape;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** DD813 duplicate-item. */
final class DuplicateItem implements RootCheck {
    private static final Rule RULE =
            Rule.error("DD813", "duplicate-item", "A list contains the same item twice.", ProfileSources.CREATE);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examine(YamlNode root, Report report) {
        ShapeTraversal.over(root, (shape, node, path) -> {
            if (shape instanceof Shape.TextListShape && node instanceof YamlSequence list) {
                examine(list, path, report);
            }
        });
    }

    private static void examine(YamlSequence list, YamlPath path, Report report) {
        Map<String, Position> seen = new HashMap<>();
        for (int i = 0; i < list.items().size(); i++) {
            if (list.items().get(i) instanceof YamlScalar item && item.isString()) {
                // Mail servers and DNS do not tell letters' case apart; ids and class paths that differ only by it are
                // wrong too.
                Optional<Position> first =
                        Optional.ofNullable(seen.putIfAbsent(item.value().toLowerCase(Locale.ROOT), item.position()));
                if (first.isPresent()) {
                    report.add(
                            item.position(),
                            path.item(i),
                            "duplicate item " + Visible.quote(item.value()),
                            "Remove one of them.",
                            List.of(new Related(first.get(), "first here")));
                }
            }
        }
    }
}
