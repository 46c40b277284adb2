package dev.dagdrop.cli.validate;

import dev.dagdrop.cli.checks.CheckOptions;
import dev.dagdrop.cli.checks.KnownRules;
import dev.dagdrop.cli.render.FindingRenderer;
import dev.dagdrop.cli.render.Totals;
import dev.dagdrop.definition.Validation;
import dev.dagdrop.definition.Validator;
import dev.dagdrop.definition.check.CheckOverrides;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.finding.Visible;
import dev.dagdrop.profile.TeamProfileReader;
import dev.dagdrop.profile.TeamValidators;
import dev.dagdrop.profile.model.ProfilePermissions;
import dev.dagdrop.profile.model.Profiles;
import dev.dagdrop.profile.model.TeamProfile;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks definitions and profiles as the functions do before they call the service. */
@Command(
        name = "validate",
        mixinStandardHelpOptions = true,
        description = "Checks definitions, and the profiles teams/*.yaml, offline, as the deployed functions do.",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:no errors",
            "1:errors, or warnings with --strict",
            "2:wrong usage, or something could not be read"
        })
public final class ValidateCommand implements Callable<Integer> {
    private static final int CLEAN = 0;
    private static final int FOUND = 1;
    private static final int UNREADABLE = 2;

    private final Path here;
    private final InputStream in;
    private final PrintWriter out;
    private final PrintWriter err;
    private final Terminal terminal;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call().
    private CommandSpec spec;

    @Parameters(
            paramLabel = "FILE|DIR",
            arity = "0..*",
            description = "What to check: files, folders with all .yaml and .yml files below them (hidden folders left"
                    + " out), - for standard input.")
    private List<String> arguments = new ArrayList<>();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            converter = OutputFormat.OutputFormatConverter.class,
            description = "text, json (docs/findings.schema.json), sarif (2.1.0) or github (annotations)."
                    + " Default: ${DEFAULT-VALUE}.")
    private OutputFormat format = OutputFormat.TEXT;

    @Option(names = "--strict", description = "Warnings fail too.")
    private boolean strict;

    @Option(names = "--rules", description = "Lists the rules instead of checking anything.")
    private boolean rules;

    @Mixin
    private CheckOptions checkOptions = new CheckOptions();

    @Option(
            names = "--team-profile",
            paramLabel = "PROFILE",
            description = "Definitions are those of this team: its AllowedOperators and CheckOverrides hold.")
    private Optional<String> teamProfile = Optional.empty();

    @Option(
            names = "--default-profile",
            paramLabel = "PROFILE",
            description = "Goes with --explain: the profile teams/_default.yaml, which lies below that of the team.")
    private Optional<String> defaultProfile = Optional.empty();

    @Option(
            names = "--explain",
            description =
                    "Also shows what each workflow would be given, and whether stack, a profile or the definition says so.")
    private boolean explain;

    @Option(names = "--profile", description = "Everything is a team's profile, wherever it lies.")
    private boolean profile;

    @Option(
            names = "--role-prefix",
            paramLabel = "PREFIX",
            defaultValue = "",
            description = "What the roles of profiles must begin with, dagdrop/ say. Default: nothing.")
    private String rolePrefix = "";

    /**
     * The command.
     *
     * @param here the working directory
     * @param in standard input
     * @param terminal what {@code out} is
     */
    public ValidateCommand(Path here, InputStream in, PrintWriter out, PrintWriter err, Terminal terminal) {
        this.here = here;
        this.in = in;
        this.out = out;
        this.err = err;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        CheckOverrides chosen = checkOptions.overrides();
        if (rules) {
            list(KnownRules.all(chosen));
            return CLEAN;
        }
        if (arguments.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "Name a file or a folder, or - for standard input.");
        }
        if (explain && format != OutputFormat.TEXT) {
            throw new ParameterException(spec.commandLine(), "--explain goes with --format text only.");
        }
        InputFiles inputs = new InputFiles(here);
        arguments.forEach(inputs::add);
        if (defaultProfile.isPresent() && !explain) {
            throw new ParameterException(spec.commandLine(), "--default-profile goes with --explain only.");
        }
        Optional<TeamProfile> team = teamProfile.map(file -> read("--team-profile", file));
        Optional<TeamProfile> defaults = defaultProfile.map(file -> read("--default-profile", file));
        Validator validator = team.map(read -> TeamValidators.validator(checkOptions.bounds(), chosen, read))
                .orElseGet(() -> Validator.standard(checkOptions.bounds(), chosen));
        FileChecker definitions = new FileChecker.DefinitionChecker(validator);
        FileChecker profiles = new FileChecker.ProfileChecker(
                new TeamProfileReader(), new ProfilePermissions(rolePrefix, Optional.empty()));
        return code(check(
                inputs,
                new FileCheckers(definitions, profiles, profile),
                new SettingsText(new Profiles(defaults, team))));
    }

    private Totals check(InputFiles inputs, FileCheckers checkers, SettingsText settings) {
        StringBuilder explained = new StringBuilder();
        StringWriter held = new StringWriter();
        Totals totals = Totals.NONE;
        try (Progress progress = new Progress(inputs.found().size(), terminal, err)) {
            PrintWriter target = progress.isShown() ? new PrintWriter(held) : out;
            FindingRenderer renderer = format.face(target, terminal.style());
            Map<String, String> unreadable = inputs.unreadable();
            for (InputFile input : inputs.found()) {
                try {
                    Validation validation = input.examine(checkers.of(input), in);
                    renderer.checked(input.name(), validation);
                    if (explain) {
                        validation
                                .definition()
                                .ifPresent(definition -> explained.append(settings.of(input.name(), definition)));
                    }
                    totals = totals.plus(validation);
                } catch (IOException e) {
                    unreadable.put(input.name(), InputFiles.reason(e));
                }
                progress.step();
            }
            for (Map.Entry<String, String> each : unreadable.entrySet()) {
                renderer.unreadable(each.getKey(), each.getValue());
                totals = totals.plusUnreadable();
            }
            renderer.end(totals);
        }
        out.print(held);
        out.print(explained);
        out.flush();
        inputs.unreadable().forEach((name, reason) -> err.print("dagdrop: cannot read " + name + ": " + reason + "\n"));
        err.flush();
        return totals;
    }

    private int code(Totals totals) {
        if (totals.unreadable() > 0) {
            return UNREADABLE;
        }
        boolean fails = totals.errors() > 0 || (strict && totals.warnings() > 0);
        return fails ? FOUND : CLEAN;
    }

    private void list(List<Rule> all) {
        for (Rule rule : all) {
            String severity = rule.severity().name().toLowerCase(Locale.ROOT);
            out.print("%s  %-7s  %-30s  %s\n".formatted(rule.id(), severity, rule.name(), rule.summary()));
        }
        out.flush();
    }

    private TeamProfile read(String option, String file) {
        try {
            byte[] content = Files.readAllBytes(here.resolve(file));
            return new TeamProfileReader()
                    .read(content, file, ProfilePermissions.anything())
                    .profile()
                    .orElseThrow(() -> new ParameterException(
                            spec.commandLine(),
                            option + ": " + Visible.text(file) + " has errors; ./dagdrop validate --profile "
                                    + Visible.text(file) + " lists them."));
        } catch (IOException e) {
            throw new ParameterException(
                    spec.commandLine(),
                    option + ": cannot read " + Visible.text(file) + ": " + InputFiles.reason(e),
                    e);
        }
    }
}
