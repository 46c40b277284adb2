package dev.dagdrop.profile.check;

import dev.dagdrop.definition.check.Check;
import dev.dagdrop.definition.check.syntax.SyntaxChecks;
import dev.dagdrop.definition.operators.OperatorCatalogue;
import dev.dagdrop.profile.model.ProfilePermissions;
import java.util.ArrayList;
import java.util.List;

/** The checks of a profile. */
public final class ProfileChecks {
    private ProfileChecks() {}

    /**
     * Every check of a profile.
     *
     * @param file what the profile's file is called
     * @param permitted what it may choose
     * @param catalogue what is known of operators
     */
    public static List<Check> all(ProfileFileName file, ProfilePermissions permitted, OperatorCatalogue catalogue) {
        List<Check> all = new ArrayList<>(own(file, permitted, catalogue));
        all.addAll(SyntaxChecks.ofAnyYamlFile());
        return List.copyOf(all);
    }

    /** Those that are about profiles only. */
    public static List<Check> own(ProfileFileName file, ProfilePermissions permitted, OperatorCatalogue catalogue) {
        return List.of(
                new ProfileTooLarge(),
                new EmptyProfile(),
                new ProfileWithoutSettings(),
                new MultipleProfiles(),
                new DuplicateProfileKey(),
                new InvalidProfileAnchor(),
                new YamlTagInProfile(),
                new InvalidProfileFileName(file),
                new TeamMismatch(file),
                new TeamKeyInDefaultProfile(file),
                new UnknownProfileKey(),
                new WrongValueType(),
                new MissingProfileKey(),
                new DuplicateItem(),
                new WrongEntryCount(),
                new InvalidRoleArn(),
                new RoleNotPermitted(permitted),
                new InvalidChoice(),
                new KmsKeyMismatch(),
                new InvalidKmsKey(),
                new InvalidNetworkId(),
                new SingleSubnet(),
                new InvalidLogGroup(),
                new InvalidProfileText(),
                new InvalidEngineVersion(),
                new UnknownTriggerMode(),
                new TooManyTags(),
                new InvalidTagKey(),
                new TagValueTooLong(),
                new InvalidSubscriber(),
                new UnencryptedSubscriber(),
                new UnknownAllowedOperator(catalogue),
                new InvalidCheckOverride(),
                new InvalidWorkflowName(file),
                new CredentialInProfile());
    }
}
