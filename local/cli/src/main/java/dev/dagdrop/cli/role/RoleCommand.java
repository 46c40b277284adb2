package dev.dagdrop.cli.role;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dagdrop.cli.render.JsonPrinter;
import dev.dagdrop.definition.Bounds;
import dev.dagdrop.definition.Validation;
import dev.dagdrop.definition.Validator;
import dev.dagdrop.definition.finding.TextRenderer;
import dev.dagdrop.definition.finding.Visible;
import dev.dagdrop.profile.ProfileReading;
import dev.dagdrop.profile.TeamProfileReader;
import dev.dagdrop.profile.model.ProfilePermissions;
import dev.dagdrop.profile.model.TeamProfile;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints what the execution role of some definitions must be allowed. */
@Command(
        name = "role",
        mixinStandardHelpOptions = true,
        description =
                "Prints the IAM policy that the execution role of definitions needs, from the operators they use.",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:the policy has all that the definitions need",
            "1:it may lack something: standard error names the operators that are not known, and what arguments do not tell",
            "2:wrong usage, or a file has errors or could not be read"
        })
public final class RoleCommand implements Callable<Integer> {
    private static final int COMPLETE = 0;
    private static final int INCOMPLETE = 1;
    private static final int UNREADABLE = 2;

    private final Path here;
    private final PrintWriter out;
    private final PrintWriter err;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "The definitions that share the role.")
    private List<String> files = new ArrayList<>();

    @Option(
            names = "--profile",
            paramLabel = "PROFILE",
            description = "The team's profile, for its log groups; the default profile, where there is one, before it.")
    private List<String> profiles = new ArrayList<>();

    @Mixin
    private ScopeOptions place = new ScopeOptions();

    /**
     * The command.
     *
     * @param here the working directory
     */
    public RoleCommand(Path here, PrintWriter out, PrintWriter err) {
        this.here = here;
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() {
        RolePolicy role = new RolePolicy(place.place());
        try {
            List<TeamProfile> layers = new ArrayList<>();
            for (String profile : profiles) {
                readProfile(profile).ifPresent(layers::add);
            }
            if (layers.size() < profiles.size()) {
                return UNREADABLE;
            }
            role.allowLogs(layers);
            for (String file : files) {
                if (!add(file, role)) {
                    return UNREADABLE;
                }
            }
        } catch (IOException e) {
            print(List.of("dagdrop: cannot read " + e.getMessage()));
            return UNREADABLE;
        }
        ObjectNode policy = role.policy().document();
        JsonPrinter.print(policy, out);
        place.remarks().forEach(role.remarks()::add);
        PolicySize.remark(policy).ifPresent(role.remarks()::add);
        print(role.remarks().lines());
        return role.remarks().isIncomplete() ? INCOMPLETE : COMPLETE;
    }

    private Optional<TeamProfile> readProfile(String profile) throws IOException {
        byte[] content = Files.readAllBytes(here.resolve(profile));
        ProfileReading reading = new TeamProfileReader().read(content, profile, ProfilePermissions.anything());
        if (reading.profile().isEmpty()) {
            report(profile, reading.validation());
        }
        return reading.profile();
    }

    /** Adds a definition; what has errors may have tasks that were not seen. */
    private boolean add(String file, RolePolicy role) throws IOException {
        byte[] content = Files.readAllBytes(here.resolve(file));
        Validation validation = Validator.standard(Bounds.standard()).validate(content);
        if (validation.definition().isEmpty() || !validation.isAccepted()) {
            report(file, validation);
            return false;
        }
        role.add(validation.definition().get());
        return true;
    }

    private void report(String file, Validation validation) {
        err.print(new TextRenderer().render(file, validation.source(), validation.errors(), validation.omitted()));
        print(List.of("dagdrop: mend " + file + " first; a policy for a part of it would be wrong."));
    }

    private void print(List<String> lines) {
        lines.forEach(line -> err.print(Visible.text(line) + "\n"));
        err.flush();
    }
}
