package dev.dagdrop.cli.onboard;

import dev.dagdrop.definition.finding.TextRenderer;
import dev.dagdrop.definition.finding.Visible;
import dev.dagdrop.profile.ProfileReading;
import dev.dagdrop.profile.TeamProfileReader;
import dev.dagdrop.profile.check.ProfileFileName;
import dev.dagdrop.profile.model.ProfilePermissions;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import software.amazon.awssdk.core.exception.SdkException;

/** Writes the profile of a team, checks it and, where asked to, uploads it. */
@Command(
        name = "onboard",
        mixinStandardHelpOptions = true,
        description =
                "Writes a team's profile, checks it and, with --to, uploads it. A profile that is there already is"
                        + " kept: with --to and no settings it is uploaded as it is.",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:done",
            "1:the profile has errors, or one is there already",
            "2:wrong usage, or a file or the bucket could not be read or written"
        })
public final class OnboardCommand implements Callable<Integer> {
    private static final int DONE = 0;
    private static final int REFUSED = 1;
    private static final int FAILED = 2;

    private final Path here;
    private final PrintWriter out;
    private final PrintWriter err;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call().
    private CommandSpec spec;

    @Parameters(paramLabel = "TEAM", description = "The team: the folder below the workflow prefix.")
    private String team = "";

    @Option(names = "--role", paramLabel = "ARN", description = "The role tasks run under.")
    private Optional<String> role = Optional.empty();

    @Option(names = "--description", paramLabel = "TEXT", description = "What the team's workflows are for.")
    private Optional<String> description = Optional.empty();

    @Option(names = "--kms-key", paramLabel = "KEY", description = "The KMS key workflows are encrypted with.")
    private Optional<String> kmsKey = Optional.empty();

    @Option(names = "--log-group", paramLabel = "NAME", description = "Where task logs go.")
    private Optional<String> logGroup = Optional.empty();

    @Option(names = "--security-group", paramLabel = "ID", description = "A security group of tasks; may be repeated.")
    private List<String> securityGroups = new ArrayList<>();

    @Option(names = "--subnet", paramLabel = "ID", description = "A subnet of tasks; may be repeated.")
    private List<String> subnets = new ArrayList<>();

    @Option(names = "--tag", paramLabel = "KEY=VALUE", description = "A tag of workflows; may be repeated.")
    private Map<String, String> tags = new LinkedHashMap<>();

    @Option(
            names = "--notify",
            paramLabel = "ENDPOINT",
            description = "Who gets notices: an email or https:// address, the ARN of an SQS queue; may be repeated.")
    private List<String> notify = new ArrayList<>();

    @Option(
            names = "--allow",
            paramLabel = "OPERATOR",
            description = "An operator or service group definitions may use, s3 say; may be repeated. Default: all.")
    private List<String> operators = new ArrayList<>();

    @Option(
            names = "--role-prefix",
            paramLabel = "PREFIX",
            defaultValue = "",
            description = "What the role must begin with, dagdrop/ say. Default: nothing.")
    private String rolePrefix = "";

    @Option(names = "--output", paramLabel = "FILE", description = "The file. Default: teams/TEAM.yaml.")
    private Optional<Path> output = Optional.empty();

    @Option(names = "--to", paramLabel = "s3://BUCKET", description = "Uploads it to teams/TEAM.yaml of this bucket.")
    private Optional<String> to = Optional.empty();

    @Option(names = "--force", description = "Replaces a profile that is there already, file and object.")
    private boolean force;

    /**
     * The command.
     *
     * @param here the working directory
     */
    public OnboardCommand(Path here, PrintWriter out, PrintWriter err) {
        this.here = here;
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() {
        if (!ProfileFileName.isTeam(team)) {
            throw new ParameterException(
                    spec.commandLine(),
                    Visible.quote(team) + " can be no team: write ASCII letters and digits, with single \".\", \"_\" or"
                            + " \"-\" between them.");
        }
        Optional<String> bucket = bucket();
        Path file = here.resolve(output.orElseGet(() -> Path.of("teams", team + ".yaml")));
        ProfileDraft draft = new ProfileDraft(
                team, role, description, kmsKey, logGroup, securityGroups, subnets, tags, notify, operators);
        try {
            boolean asItIs = Files.exists(file) && bucket.isPresent() && draft.isBare();
            byte[] content = asItIs
                    ? Files.readAllBytes(file)
                    : ProfileDraftText.of(draft).getBytes(StandardCharsets.UTF_8);
            if (!isSound(content, asItIs ? shown(file) : key())) {
                return REFUSED;
            }
            if (!asItIs && !write(file, content)) {
                return REFUSED;
            }
            return bucket.isEmpty() ? next(file) : upload(bucket.get(), content);
        } catch (IOException e) {
            return fail(FAILED, "cannot read or write " + shown(file) + ": " + e.getMessage());
        }
    }

    private Optional<String> bucket() {
        to.filter(address -> ProfileBucket.nameIn(address).isEmpty()).ifPresent(address -> {
            throw new ParameterException(spec.commandLine(), "--to: write s3://BUCKET, not " + Visible.quote(address));
        });
        return to.flatMap(ProfileBucket::nameIn);
    }

    private boolean isSound(byte[] content, String name) {
        ProfileReading reading =
                new TeamProfileReader().read(content, key(), new ProfilePermissions(rolePrefix, Optional.empty()));
        err.print(new TextRenderer()
                .render(
                        name,
                        reading.validation().source(),
                        reading.findings(),
                        reading.validation().omitted()));
        err.flush();
        if (reading.profile().isEmpty()) {
            fail(REFUSED, "nothing was written; mend the options above, or the file.");
        }
        return reading.profile().isPresent();
    }

    private boolean write(Path file, byte[] content) throws IOException {
        if (Files.exists(file) && !force) {
            fail(REFUSED, shown(file) + " is there already; --force replaces it.");
            return false;
        }
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, content);
        out.print(shown(file) + " written; it has no errors.\n");
        out.flush();
        return true;
    }

    private int upload(String bucket, byte[] content) {
        String address = "s3://" + bucket + "/" + key();
        try (ProfileBucket profiles = ProfileBucket.called(bucket)) {
            if (!profiles.put(key(), content, force)) {
                return fail(REFUSED, address + " is there already; --force replaces it.");
            }
        } catch (SdkException e) {
            return fail(FAILED, "cannot upload " + address + ": " + reason(e));
        }
        out.print(address + " uploaded.\n");
        out.flush();
        return DONE;
    }

    /** The SDK names every class it has asked; what to set says more. */
    private static String reason(SdkException e) {
        String message = String.valueOf(e.getMessage());
        int providers = message.indexOf(" from any of the providers in the chain");
        return providers < 0
                ? message
                : message.substring(0, providers) + "; set region and credentials as for the AWS CLI, AWS_REGION and"
                        + " AWS_PROFILE say.";
    }

    private int next(Path file) {
        out.print("""

                What to do next:
                  1. Go through %1$s; docs/team-profiles.md explains every key.
                  2. Create the team's role: docs/teams has the template, ./dagdrop role FILE... prints its policy.
                  3. Upload the profile: ./dagdrop onboard %2$s --to s3://BUCKET
                  4. Let the team upload to workflows/%2$s/: docs/teams/uploader-policy.json
                """.formatted(shown(file), team));
        out.flush();
        return DONE;
    }

    private String key() {
        return "teams/" + team + ".yaml";
    }

    private String shown(Path file) {
        Path base = here.toAbsolutePath().normalize();
        Path path = file.toAbsolutePath().normalize();
        return path.startsWith(base) ? base.relativize(path).toString() : path.toString();
    }

    private int fail(int code, String message) {
        err.print("dagdrop: " + Visible.text(message) + "\n");
        err.flush();
        return code;
    }
}
