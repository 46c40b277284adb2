package dev.dagdrop.cli.render;

import dev.dagdrop.definition.Validation;
import dev.dagdrop.definition.finding.Finding;
import dev.dagdrop.definition.finding.Position;
import dev.dagdrop.definition.finding.Severity;
import java.io.PrintWriter;

/**
 * For GitHub Actions: workflow commands that become annotations on the lines of a change.
 *
 * @see <a
 *     href="https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#setting-an-error-message">Workflow
 *     commands</a>
 */
public final class GithubRenderer implements FindingRenderer {
    private final PrintWriter out;

    /** Prints each file at once. */
    public GithubRenderer(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void checked(String name, Validation validation) {
        validation.findings().forEach(finding -> annotate(name, finding));
        if (validation.omitted() > 0) {
            out.print("::notice file=" + property(name) + "::" + validation.omitted()
                    + " more findings are not listed\n");
        }
    }

    @Override
    public void unreadable(String name, String reason) {
        out.print("::error file=" + property(name) + "::" + data("cannot read it: " + reason) + "\n");
    }

    @Override
    public void end(Totals totals) {
        out.print(totals.sentence() + "\n");
        out.flush();
    }

    private void annotate(String name, Finding finding) {
        String command = switch (finding.severity()) {
            case Severity.ERROR -> "error";
            case Severity.WARNING -> "warning";
        };
        Position position = finding.position();
        String message = finding.hint().isEmpty() ? finding.message() : finding.message() + "\n" + finding.hint();
        out.print("::" + command + " file=" + property(name) + ",line=" + position.line() + ",col=" + position.column()
                + ",endColumn=" + (position.column() + position.length()) + ",title="
                + property(finding.rule() + " " + finding.name()) + "::"
                + data(message) + "\n");
    }

    /** The runner undoes these three in what follows the second {@code ::}. */
    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    /** And these two more in a property, which ends at a comma or a colon. */
    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
