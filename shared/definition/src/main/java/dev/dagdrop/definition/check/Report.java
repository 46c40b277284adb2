package dev.dagdrop.definition.check;

import dev.dagdrop.definition.finding.Position;
import dev.dagdrop.definition.finding.Related;
import dev.dagdrop.definition.yaml.YamlEntry;
import dev.dagdrop.definition.yaml.YamlPath;
import java.util.List;

/** Takes the findings of one check; it knows the check's rule. */
public interface Report {
    /** Adds a finding. */
    default void add(Position position, YamlPath path, String message, String hint) {
        add(position, path, message, hint, List.of());
    }

    /** Adds a finding that further places explain. */
    void add(Position position, YamlPath path, String message, String hint, List<Related> related);

    /** Whether this check has not reported an entry yet, which several tasks may merge; asked once for each finding. */
    boolean isNew(YamlEntry entry);
}
