package dev.dagdrop.profile.check;

import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.RootCheck;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.finding.Visible;
import dev.dagdrop.definition.yaml.YamlNode;
import dev.dagdrop.profile.shape.Forms;
import dev.dagdrop.profile.shape.ProfileKeys;
import java.util.regex.Pattern;

/** DD832 invalid-kms-key. */
final class InvalidKmsKey implements RootCheck {
    private static final Rule RULE = Rule.error(
            "DD832", "invalid-kms-key", "KmsKeyId is not the ARN, id or alias of a KMS key.", ProfileSources.KMS);
    private static final Pattern KEY = Pattern.compile(Forms.KMS_KEY);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examine(YamlNode root, Report report) {
        ProfileMapping.settings(root).forEach(settings -> examine(settings, report));
    }

    private static void examine(ProfileMapping settings, Report report) {
        settings.branch(ProfileKeys.ENCRYPTION)
                .flatMap(encryption -> encryption.text(ProfileKeys.KMS_KEY_ID))
                .filter(key -> !KEY.matcher(key.value()).matches())
                .ifPresent(key -> key.report(
                        report,
                        Visible.quote(key.value()) + " is not the ARN, id or alias of a KMS key",
                        "Write the key's ARN, such as arn:aws:kms:eu-central-1:123456789012:key/"
                                + "1234abcd-12ab-34cd-56ef-1234567890ab."));
    }
}
