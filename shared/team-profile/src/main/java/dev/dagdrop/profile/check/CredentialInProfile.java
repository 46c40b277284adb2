package dev.dagdrop.profile.check;

import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.RootCheck;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.yaml.CredentialPatterns;
import dev.dagdrop.definition.yaml.YamlNode;
import dev.dagdrop.definition.yaml.YamlPath;
import dev.dagdrop.definition.yaml.YamlScalar;

/** DD895 credential-in-profile. The value is concealed in everything that is printed about the file. */
final class CredentialInProfile implements RootCheck {
    private static final Rule RULE = Rule.warning(
            "DD895", "credential-in-profile", "The profile contains a credential.", ProfileSources.SECRETS);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examine(YamlNode root, Report report) {
        ProfileTraversal.over(root, (node, path) -> {
            if (node instanceof YamlScalar scalar && isSecret(scalar, path)) {
                report.add(
                        scalar.position(),
                        path,
                        "this looks like a credential; everyone with access to the bucket can read it",
                        "Remove it and rotate the credential. The console shows tag values, and the topic's subscriptions show"
                                + " addresses of Notify.");
            }
        });
    }

    private static boolean isSecret(YamlScalar scalar, YamlPath path) {
        boolean named = path instanceof YamlPath.Key key && CredentialPatterns.isNameOfSecret(key.name());
        return CredentialPatterns.holdsCredential(scalar) || (named && CredentialPatterns.isLiteral(scalar));
    }
}
