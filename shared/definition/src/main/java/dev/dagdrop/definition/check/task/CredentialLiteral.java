package dev.dagdrop.definition.check.task;

import dev.dagdrop.definition.check.NodeCheck;
import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.finding.Visible;
import dev.dagdrop.definition.yaml.YamlEntry;
import dev.dagdrop.definition.yaml.YamlMapping;
import dev.dagdrop.definition.yaml.YamlNode;
import dev.dagdrop.definition.yaml.YamlPath;
import dev.dagdrop.definition.yaml.YamlScalar;
import dev.dagdrop.definition.yaml.YamlSequence;
import java.util.Optional;

/** DD423. The value is concealed in everything that is printed about the file. */
final class CredentialLiteral implements NodeCheck {
    private static final Rule RULE = Rule.warning(
            "DD423",
            "A definition holds no password or key.",
            "https://docs.aws.amazon.com/secretsmanager/latest/userguide/best-practices.html");

    @Override
    public Rule rule() {
        return RULE;
    }

    /** A text is searched where it stands, not once more for each alias of it: both can be many and long. */
    @Override
    public void examine(YamlNode node, YamlPath path, Report report) {
        switch (node) {
            case YamlMapping mapping -> {
                for (YamlEntry entry : mapping.entries()) {
                    if (entry.value() instanceof YamlScalar scalar) {
                        examineNamed(scalar, path.key(entry.key().value()), report);
                    }
                }
            }
            case YamlScalar scalar -> {
                boolean named = secretName(path).isPresent() && Secrets.isLiteral(scalar);
                if (!named && Secrets.holdsCredential(scalar.value())) {
                    add(
                            scalar,
                            path,
                            path instanceof YamlPath.Key key ? Visible.quote(key.name()) : "this item",
                            report);
                }
            }
            case YamlSequence _ -> {
                // Its items are seen themselves.
            }
        }
    }

    private static void examineNamed(YamlScalar scalar, YamlPath path, Report report) {
        Optional<String> name = secretName(path);
        if (name.isPresent() && Secrets.isLiteral(scalar)) {
            add(scalar, path, Visible.quote(name.get()), report);
        }
    }

    /** The name that tells a secret: the key, or, as a parameter may hold its default in a mapping of its own, the one above. */
    private static Optional<String> secretName(YamlPath path) {
        if (!(path instanceof YamlPath.Key key)) {
            return Optional.empty();
        }
        if (Secrets.isNameOfSecret(key.name())) {
            return Optional.of(key.name());
        }
        return key.name().equals("default")
                        && key.parent() instanceof YamlPath.Key above
                        && Secrets.isNameOfSecret(above.name())
                ? Optional.of(above.name())
                : Optional.empty();
    }

    private static void add(YamlScalar scalar, YamlPath path, String name, Report report) {
        report.conceal(scalar.position());
        report.add(
                scalar.position(),
                path,
                name + " looks like a credential written into the definition, where everyone with access to the bucket"
                        + " can read it",
                "Remove it and replace the credential. Use the workflow's role, or name a secret of AWS Secrets Manager"
                        + " that the task reads.");
    }
}
