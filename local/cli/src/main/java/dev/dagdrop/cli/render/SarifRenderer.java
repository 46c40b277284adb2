package dev.dagdrop.cli.render;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dagdrop.definition.Validation;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.finding.Finding;
import dev.dagdrop.definition.finding.Related;
import dev.dagdrop.definition.finding.RuleId;
import dev.dagdrop.definition.finding.Severity;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * For code scanning: one SARIF 2.1.0 log of one run, with the rules that found something.
 *
 * @see <a href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html">SARIF 2.1.0</a>
 */
public final class SarifRenderer implements FindingRenderer {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private final PrintWriter out;
    private final List<Rule> rules;
    private final ArrayNode results = JsonNodeFactory.instance.arrayNode();
    private final ArrayNode notifications = JsonNodeFactory.instance.arrayNode();
    private final TreeSet<RuleId> found = new TreeSet<>();

    /**
     * Prints at the end.
     *
     * @param rules what every rule that can find something is
     */
    public SarifRenderer(PrintWriter out, List<Rule> rules) {
        this.out = out;
        this.rules = rules;
    }

    @Override
    public void checked(String name, Validation validation) {
        for (Finding finding : validation.findings()) {
            found.add(finding.rule());
            describe(name, finding, results.addObject());
        }
        if (validation.omitted() > 0) {
            notify("note", name, validation.omitted() + " more findings are not listed");
        }
    }

    @Override
    public void unreadable(String name, String reason) {
        notify("error", name, "cannot read it: " + reason);
    }

    @Override
    public void end(Totals totals) {
        ObjectNode log = JsonNodeFactory.instance.objectNode();
        log.put("$schema", SCHEMA).put("version", "2.1.0");
        ObjectNode run = log.putArray("runs").addObject();
        ObjectNode driver = run.putObject("tool").putObject("driver").put("name", "dagdrop");
        ArrayNode described = driver.putArray("rules");
        List<String> order = new ArrayList<>();
        for (Rule rule : rules) {
            if (found.contains(rule.id())) {
                order.add(rule.id().value());
                describe(rule, described.addObject());
            }
        }
        results.forEach(result -> ((ObjectNode) result)
                .put("ruleIndex", order.indexOf(result.path("ruleId").asText())));
        ObjectNode invocation = run.putArray("invocations").addObject();
        invocation.put("executionSuccessful", totals.unreadable() == 0);
        invocation.set("toolExecutionNotifications", notifications);
        run.put("columnKind", "unicodeCodePoints");
        run.set("results", results);
        JsonPrinter.print(log, out);
    }

    private static void describe(Rule rule, ObjectNode tree) {
        tree.put("id", rule.id().value());
        tree.put("name", rule.name());
        tree.putObject("shortDescription").put("text", rule.summary());
        tree.putObject("help").put("text", rule.summary() + " See " + RulePage.of(rule.name()) + ".");
        tree.put("helpUri", rule.source());
        tree.putObject("defaultConfiguration").put("level", level(rule.severity()));
    }

    private static void describe(String name, Finding finding, ObjectNode tree) {
        tree.put("ruleId", finding.rule().value());
        tree.put("level", level(finding.severity()));
        String text = finding.hint().isEmpty() ? finding.message() : finding.message() + "\n" + finding.hint();
        tree.putObject("message").put("text", text);
        ObjectNode location = tree.putArray("locations").addObject();
        SarifLocation.describe(name, finding.position(), location.putObject("physicalLocation"));
        if (!finding.path().isEmpty()) {
            location.putArray("logicalLocations").addObject().put("fullyQualifiedName", finding.path());
        }
        if (!finding.related().isEmpty()) {
            ArrayNode places = tree.putArray("relatedLocations");
            for (Related related : finding.related()) {
                ObjectNode place = places.addObject().put("id", places.size() - 1);
                SarifLocation.describe(name, related.position(), place.putObject("physicalLocation"));
                place.putObject("message").put("text", related.message());
            }
        }
    }

    private void notify(String level, String name, String text) {
        ObjectNode notification = notifications.addObject().put("level", level);
        notification.putObject("message").put("text", text);
        ObjectNode location = notification.putArray("locations").addObject();
        SarifLocation.describe(name, location.putObject("physicalLocation"));
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
        };
    }
}
