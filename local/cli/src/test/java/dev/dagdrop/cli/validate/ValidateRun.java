package dev.dagdrop.cli.validate;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import picocli.CommandLine;

/** One run of {@code ./dagdrop validate}: what it printed and how it ended. */
record ValidateRun(int code, String out, String err) {
    /** The checkout the tests run in, two levels below its root. */
    static final Path CHECKOUT = Path.of("..", "..");

    static ValidateRun of(Path here, String... arguments) {
        return of(here, "", Terminal.NONE, arguments);
    }

    static ValidateRun of(Path here, String standardInput, Terminal terminal, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        PrintWriter printedErr = new PrintWriter(err, true);
        ValidateCommand command = new ValidateCommand(
                here,
                new ByteArrayInputStream(standardInput.getBytes(StandardCharsets.UTF_8)),
                new PrintWriter(out),
                printedErr,
                terminal);
        int code = new CommandLine(command).setErr(printedErr).execute(arguments);
        return new ValidateRun(code, out.toString(), err.toString());
    }
}
