package dev.dagdrop.profile.check;

import dev.dagdrop.definition.check.Check;
import dev.dagdrop.definition.check.Checks;
import dev.dagdrop.definition.operators.OperatorCatalogue;
import dev.dagdrop.profile.model.Permitted;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The list of a profile's rules. */
public final class ProfileChecks {
    /** Rules of definitions that are about any YAML file. */
    private static final Set<String> OF_ANY_FILE = Set.of("DD002", "DD003", "DD101", "DD102", "DD108");

    private ProfileChecks() {}

    /**
     * Every check of a profile.
     *
     * @param file what the profile's file is called
     * @param permitted what it may choose
     * @param catalogue what is known of operators
     */
    public static List<Check> all(FileName file, Permitted permitted, OperatorCatalogue catalogue) {
        List<Check> all = new ArrayList<>(own(file, permitted, catalogue));
        for (Check check : Checks.all(1)) {
            if (OF_ANY_FILE.contains(check.rule().id().value())) {
                all.add(check);
            }
        }
        return List.copyOf(all);
    }

    /** Those that are about profiles only. */
    public static List<Check> own(FileName file, Permitted permitted, OperatorCatalogue catalogue) {
        return List.of(
                new ProfileSize(),
                new HoldsSettings(),
                new RootIsMapping(),
                new SingleProfile(),
                new KeysOnce(),
                new AnchorsDefined(),
                new NoTags(),
                new FileNamesTeam(file),
                new TeamAgrees(file),
                new DefaultsOfAll(file),
                new KnownKeys(),
                new ValueTypes(),
                new RequiredKeys(),
                new ItemsOnce(),
                new Counts(),
                new RoleForm(),
                new RolePermitted(permitted),
                new AllowedTexts(),
                new KeyFitsType(),
                new KmsKeyForm(),
                new NetworkIds(),
                new TwoSubnets(),
                new LogGroupForm(),
                new TextLengths(),
                new EngineVersion(),
                new KnownTriggerMode(),
                new TagCount(),
                new TagKeys(),
                new TagValues(),
                new SubscriberForm(),
                new SubscriberEncrypted(),
                new KnownOperators(catalogue),
                new OverridableRules(),
                new WorkflowNames(file),
                new NoSecrets());
    }
}
