package dev.dagdrop.cli.graph;

import dev.dagdrop.cli.checks.CheckOptions;
import dev.dagdrop.definition.Validation;
import dev.dagdrop.definition.Validator;
import dev.dagdrop.definition.finding.TextRenderer;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Draws the DAG of a definition with what is wrong marked on it. */
@Command(
        name = "graph",
        mixinStandardHelpOptions = true,
        description = "Draws the DAG of a definition, with what is wrong marked on it.",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:drawn, whatever was found",
            "1:too broken to draw",
            "2:wrong usage, or something could not be read or written"
        })
public final class GraphCommand implements Callable<Integer> {
    private static final int DRAWN = 0;
    private static final int BROKEN = 1;
    private static final int UNREADABLE = 2;
    /** Enough to mark every task of a large DAG. */
    private static final int MOST_FINDINGS = 10_000;

    private final InputStream in;
    private final PrintWriter out;
    private final PrintWriter err;

    @Parameters(paramLabel = "FILE", description = "The definition; - for standard input.")
    private String file = "";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = GraphFormat.GraphFormatConverter.class,
            description = "svg or mermaid. Default: mermaid where OUT ends in .mmd or .mermaid, else svg.")
    private Optional<GraphFormat> format = Optional.empty();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            description = "The file to write. Default: standard output.")
    private Optional<Path> output = Optional.empty();

    @Mixin
    private CheckOptions checkOptions = new CheckOptions();

    /**
     * The command.
     *
     * @param in standard input
     */
    public GraphCommand(InputStream in, PrintWriter out, PrintWriter err) {
        this.in = in;
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() {
        Validator validator =
                Validator.standard(checkOptions.bounds().withMaxFindings(MOST_FINDINGS), checkOptions.overrides());
        byte[] content;
        try {
            content = file.equals("-") ? in.readAllBytes() : Files.readAllBytes(Path.of(file));
        } catch (IOException e) {
            return fail(UNREADABLE, "cannot read " + file + ": " + reason(e));
        }
        Validation validation = validator.validate(content);
        if (validation.definition().filter(each -> !each.tasks().isEmpty()).isEmpty()) {
            err.print(
                    new TextRenderer().render(file, validation.source(), validation.findings(), validation.omitted()));
            return fail(BROKEN, "there is nothing to draw in " + file + " until this is fixed.");
        }
        String drawing = format.orElseGet(this::formatOfOutput)
                .draw(PictureBuilder.of(validation.definition().orElseThrow(), validation.findings()));
        return write(drawing);
    }

    private GraphFormat formatOfOutput() {
        return GraphFormat.ofFile(output.map(Path::toString).orElse(""));
    }

    private int write(String drawing) {
        if (output.isEmpty()) {
            out.print(drawing);
            out.flush();
            return DRAWN;
        }
        try {
            Files.writeString(output.get(), drawing);
            return DRAWN;
        } catch (IOException e) {
            return fail(UNREADABLE, "cannot write " + output.get() + ": " + reason(e));
        }
    }

    private int fail(int code, String message) {
        err.print("dagdrop: " + message + "\n");
        err.flush();
        return code;
    }

    private static String reason(IOException e) {
        return switch (e) {
            case NoSuchFileException _ -> "there is no such file or folder";
            case AccessDeniedException _ -> "access is denied";
            case IOException other -> Optional.ofNullable(other.getMessage()).orElse("an input or output error");
        };
    }
}
