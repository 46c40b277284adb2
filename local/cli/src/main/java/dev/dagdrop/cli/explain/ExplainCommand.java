package dev.dagdrop.cli.explain;

import dev.dagdrop.cli.checks.KnownRules;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.check.RuleLookup;
import dev.dagdrop.definition.finding.Visible;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints the page of a rule: what is wrong, why, and how to correct it. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = "Explains a rule of ./dagdrop validate, with examples.",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:explained", "2:there is no such rule"})
public final class ExplainCommand implements Callable<Integer> {
    private final PrintWriter out;
    private final PrintWriter err;

    @Parameters(paramLabel = "RULE", description = "The rule's id or name, such as DD105 or duplicate-key.")
    private String rule = "";

    /** The command. */
    public ExplainCommand(PrintWriter out, PrintWriter err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() {
        RuleLookup rules = new RuleLookup(KnownRules.all());
        String wanted = rule.strip();
        Optional<Rule> found = rules.find(wanted)
                .or(() -> rules.find(wanted.toUpperCase(Locale.ROOT)))
                .or(() -> rules.find(wanted.toLowerCase(Locale.ROOT)));
        if (found.isEmpty()) {
            String meant = rules.nearest(wanted)
                    .map(nearest -> "did you mean " + nearest.title() + "?")
                    .orElse("./dagdrop validate --rules lists the rules.");
            err.print("dagdrop: there is no rule " + Visible.quote(wanted) + "; " + meant + "\n");
            err.flush();
            return CommandLine.ExitCode.USAGE;
        }
        out.print(TerminalText.of(page(found.get())));
        out.flush();
        return CommandLine.ExitCode.OK;
    }

    private static String page(Rule rule) {
        String name = rule.name() + ".md";
        try (InputStream page =
                Objects.requireNonNull(ExplainCommand.class.getResourceAsStream("rules/" + name), name)) {
            return new String(page.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }
}
