package dev.dagdrop.profile.check;

import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.yaml.YamlNode;
import dev.dagdrop.definition.yaml.YamlPath;
import dev.dagdrop.definition.yaml.YamlScalar;
import java.util.Optional;

/**
 * A text of a profile and the way to it.
 *
 * @param scalar the text
 * @param path the way to it
 */
public record ProfileText(YamlScalar scalar, YamlPath path) {
    static Optional<ProfileText> of(YamlNode node, YamlPath path) {
        return node instanceof YamlScalar scalar && scalar.isString()
                ? Optional.of(new ProfileText(scalar, path))
                : Optional.empty();
    }

    /** The text itself. */
    public String value() {
        return scalar.value();
    }

    /** The text with its credential, for the service. */
    public String exact() {
        return scalar.exact();
    }

    void report(Report report, String message, String hint) {
        report.add(scalar.position(), path, message, hint);
    }
}
