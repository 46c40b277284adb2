package dev.dagdrop.cli.report;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dagdrop.definition.finding.Visible;
import dev.dagdrop.standins.sns.PublishedMessage;
import java.io.PrintWriter;
import java.util.List;

/** Prints the outcome of a run and the notices about it. */
public final class OutcomePrinter {
    private static final String INDENT = "     ";

    private final PrintWriter out;

    public OutcomePrinter(PrintWriter out) {
        this.out = out;
    }

    /** Prints one summary, as the handler logged it. */
    public void outcome(JsonNode summary) {
        field(
                summary.path("outcome").asText(),
                summary.path("workflow").asText(summary.path("key").asText()));
        for (String member : List.of("workflowArn", "workflowVersion", "reason", "advice")) {
            if (summary.has(member)) {
                field(member, summary.path(member).asText().replace('\n', ' '));
            }
        }
        summary.path("serviceWarnings").forEach(warning -> field("warning", warning.asText()));
        out.flush();
    }

    /** Prints a notice as an email shows it. */
    public void notice(PublishedMessage notice) {
        field("notice", notice.subject().orElse("(no subject)"));
        notice.body("email").lines().forEach(line -> out.println(INDENT + "  | " + Visible.text(line)));
        out.flush();
    }

    private void field(String name, String value) {
        out.printf("%s%-16s %s%n", INDENT, name, Visible.text(value));
    }
}
