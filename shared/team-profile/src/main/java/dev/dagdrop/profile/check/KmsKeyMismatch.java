package dev.dagdrop.profile.check;

import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.RootCheck;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.yaml.YamlEntry;
import dev.dagdrop.definition.yaml.YamlNode;
import dev.dagdrop.profile.shape.ProfileKeys;
import java.util.Optional;

/** DD831 kms-key-mismatch. */
final class KmsKeyMismatch implements RootCheck {
    private static final Rule RULE = Rule.error(
            "DD831", "kms-key-mismatch", "KmsKeyId does not fit the encryption type.", ProfileSources.ENCRYPTION);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examine(YamlNode root, Report report) {
        ProfileMapping.settings(root).forEach(settings -> examine(settings, report));
    }

    private static void examine(ProfileMapping settings, Report report) {
        Optional<ProfileMapping> encryption = settings.branch(ProfileKeys.ENCRYPTION);
        Optional<ProfileText> type = encryption.flatMap(each -> each.text(ProfileKeys.TYPE));
        if (type.isEmpty()) {
            return;
        }
        Optional<YamlEntry> key = encryption.flatMap(each -> each.mapping().entry(ProfileKeys.KMS_KEY_ID));
        boolean customers = type.get().value().equals("CUSTOMER_MANAGED_KEY");
        if (customers && key.isEmpty()) {
            type.get()
                    .report(
                            report,
                            "CUSTOMER_MANAGED_KEY requires KmsKeyId",
                            "Add KmsKeyId with the key's ARN, or write Type: AWS_MANAGED_KEY.");
        }
        if (type.get().value().equals("AWS_MANAGED_KEY") && key.isPresent()) {
            report.add(
                    key.get().key().position(),
                    encryption.orElseThrow().path(key.get().key()),
                    "AWS_MANAGED_KEY does not allow KmsKeyId",
                    "Remove KmsKeyId, or write Type: CUSTOMER_MANAGED_KEY.");
        }
    }
}
