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
import java.util.List;

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

    @Override
    public void examine(YamlNode node, YamlPath path, Report report) {
        switch (node) {
            case YamlMapping mapping -> {
                for (YamlEntry entry : mapping.entries()) {
                    if (entry.value() instanceof YamlScalar scalar && isCredential(entry, scalar, path)) {
                        add(scalar, path.key(entry.key().value()), name(entry, path), report);
                    }
                }
            }
            case YamlSequence sequence -> {
                List<YamlNode> items = sequence.items();
                for (int i = 0; i < items.size(); i++) {
                    if (items.get(i) instanceof YamlScalar scalar && Secrets.holdsCredential(scalar.value())) {
                        add(scalar, path.item(i), "this item", report);
                    }
                }
            }
            case YamlScalar _ -> {
                // Seen from its mapping or list, where its name is.
            }
        }
    }

    private static boolean isCredential(YamlEntry entry, YamlScalar scalar, YamlPath path) {
        return Secrets.holdsCredential(scalar.value())
                || ((Secrets.isNameOfSecret(entry.key().value()) || isDefaultOfSecret(entry, path))
                        && Secrets.isLiteral(scalar));
    }

    /** A parameter may hold its default in a mapping of its own. */
    private static boolean isDefaultOfSecret(YamlEntry entry, YamlPath path) {
        return entry.key().isText("default") && path instanceof YamlPath.Key key && Secrets.isNameOfSecret(key.name());
    }

    private static String name(YamlEntry entry, YamlPath path) {
        boolean outer = isDefaultOfSecret(entry, path);
        return Visible.quote(
                outer && path instanceof YamlPath.Key key
                        ? key.name()
                        : entry.key().value());
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
