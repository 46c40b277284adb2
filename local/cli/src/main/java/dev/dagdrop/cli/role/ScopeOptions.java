package dev.dagdrop.cli.role;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that say where workflows run. */
final class ScopeOptions {
    private static final String ANY = "*";
    private static final Pattern ACCOUNT = Pattern.compile("[0-9]{12}|\\*");
    private static final Pattern REGION = Pattern.compile("[a-z]{2,}(?:-[a-z]+)+-[0-9]+|\\*");

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--account",
            paramLabel = "ID",
            defaultValue = ANY,
            description = "The account's 12 digits. Default: any account.")
    private String account = ANY;

    @Option(
            names = "--region",
            paramLabel = "REGION",
            defaultValue = ANY,
            description = "Such as eu-central-1. Default: any region.")
    private String region = ANY;

    @Option(
            names = "--partition",
            paramLabel = "PARTITION",
            defaultValue = "",
            description = "aws, aws-cn or aws-us-gov. Default: the region's.")
    private String partition = "";

    /**
     * Where they run.
     *
     * @throws ParameterException when an option is malformed
     */
    ResourceScope place() {
        check(ACCOUNT, account, "--account", "12 digits");
        check(REGION, region, "--region", "a region such as eu-central-1");
        return new ResourceScope(partition.isEmpty() ? partitionOf(region) : partition, region, account);
    }

    /** What was left open. */
    List<String> remarks() {
        List<String> remarks = new ArrayList<>();
        if (account.equals(ANY)) {
            remarks.add("Without --account the policy allows the resources of any account.");
        }
        if (region.equals(ANY)) {
            remarks.add("Without --region the policy allows the resources of any region.");
        }
        return remarks;
    }

    private void check(Pattern form, String value, String option, String wanted) {
        if (!form.matcher(value).matches()) {
            throw new ParameterException(spec.commandLine(), option + " is \"" + value + "\", not " + wanted);
        }
    }

    private static String partitionOf(String region) {
        if (region.startsWith("cn-")) {
            return "aws-cn";
        }
        return region.startsWith("us-gov-") ? "aws-us-gov" : "aws";
    }
}
