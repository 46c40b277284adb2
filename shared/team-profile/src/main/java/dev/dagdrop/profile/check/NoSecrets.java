package dev.dagdrop.profile.check;

import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.RootCheck;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.check.task.Secrets;
import dev.dagdrop.definition.yaml.YamlNode;
import dev.dagdrop.definition.yaml.YamlPath;
import dev.dagdrop.definition.yaml.YamlScalar;

/** DD895. The value is concealed in everything that is printed about the file. */
final class NoSecrets implements RootCheck {
    private static final Rule RULE = Rule.warning("DD895", "A profile holds no password or key.", Pages.SECRETS);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examine(YamlNode root, Report report) {
        Walk.over(root, (node, path) -> {
            if (node instanceof YamlScalar scalar && isSecret(scalar, path)) {
                report.conceal(scalar.position());
                report.add(
                        scalar.position(),
                        path,
                        "this looks like a credential, and everyone who may read the bucket can read it",
                        "Remove it and replace the credential. A tag's value is shown in the console, an address of"
                                + " Notify in the topic's subscriptions.");
            }
        });
    }

    private static boolean isSecret(YamlScalar scalar, YamlPath path) {
        boolean named = path instanceof YamlPath.Key key && Secrets.isNameOfSecret(key.name());
        return Secrets.holdsCredential(scalar.value()) || (named && Secrets.isLiteral(scalar));
    }
}
