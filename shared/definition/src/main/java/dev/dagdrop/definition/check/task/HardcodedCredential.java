package dev.dagdrop.definition.check.task;

import dev.dagdrop.definition.check.MappingCheck;
import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.check.ScalarCheck;
import dev.dagdrop.definition.finding.Visible;
import dev.dagdrop.definition.yaml.CredentialPatterns;
import dev.dagdrop.definition.yaml.YamlEntry;
import dev.dagdrop.definition.yaml.YamlMapping;
import dev.dagdrop.definition.yaml.YamlPath;
import dev.dagdrop.definition.yaml.YamlScalar;
import java.util.Optional;

/** DD423 hardcoded-credential. The value is concealed in everything that is printed about the file. */
final class HardcodedCredential implements MappingCheck, ScalarCheck {
    private static final Rule RULE = Rule.warning(
            "DD423",
            "hardcoded-credential",
            "The definition contains a credential.",
            "https://docs.aws.amazon.com/secretsmanager/latest/userguide/best-practices.html");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examine(YamlMapping mapping, YamlPath path, Report report) {
        for (YamlEntry entry : mapping.entries()) {
            if (entry.value() instanceof YamlScalar scalar) {
                examineNamed(entry.key().value(), scalar, path, report);
            }
            if (CredentialPatterns.holdsCredential(entry.key())) {
                add(entry.key(), path.key(entry.key().value()), "a key", report);
            }
        }
        Optional<YamlScalar> value = CredentialPatterns.valueOfPair(mapping);
        if (value.isPresent() && !CredentialPatterns.holdsCredential(value.get())) {
            String name = CredentialPatterns.nameOfPair(mapping).orElseThrow();
            add(value.get(), path, Visible.quote(name), report);
        }
    }

    /** A text is searched where it stands, not once more for each alias of it: both can be many and long. */
    @Override
    public void examine(YamlScalar scalar, YamlPath path, Report report) {
        if (CredentialPatterns.holdsCredential(scalar) && !isNamed(scalar, path)) {
            add(scalar, path, path instanceof YamlPath.Key key ? Visible.quote(key.name()) : "this item", report);
        }
    }

    private static void examineNamed(String key, YamlScalar scalar, YamlPath parent, Report report) {
        Optional<String> name = secretName(key, parent);
        if (name.isPresent() && CredentialPatterns.isSecret(name.get(), scalar)) {
            add(scalar, parent.key(key), Visible.quote(name.get()), report);
        }
    }

    /** Whether its name tells already that it is a secret; then it is seen with its mapping. */
    private static boolean isNamed(YamlScalar scalar, YamlPath path) {
        return path instanceof YamlPath.Key key
                && secretName(key.name(), key.parent()).isPresent()
                && CredentialPatterns.isSecret(
                        secretName(key.name(), key.parent()).get(), scalar);
    }

    private static Optional<String> secretName(String key, YamlPath parent) {
        return CredentialPatterns.secretName(key, parent instanceof YamlPath.Key above ? above.name() : "");
    }

    private static void add(YamlScalar scalar, YamlPath path, String name, Report report) {
        report.add(
                scalar.position(),
                path,
                name + " looks like a credential; everyone with access to the bucket can read it",
                "Remove it and rotate the credential. Use the workflow's role, or let the task read a secret from AWS"
                        + " Secrets Manager.");
    }
}
