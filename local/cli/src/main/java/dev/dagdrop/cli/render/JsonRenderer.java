package dev.dagdrop.cli.render;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dagdrop.definition.Validation;
import dev.dagdrop.definition.finding.Finding;
import dev.dagdrop.definition.finding.Position;
import dev.dagdrop.definition.model.Definition;
import java.io.PrintWriter;
import java.util.Locale;

/** For programs: one JSON document, described by {@code docs/findings.schema.json}. */
public final class JsonRenderer implements FindingRenderer {
    private static final String SCHEMA_VERSION = "1";

    private final PrintWriter out;
    private final ArrayNode files = JsonNodeFactory.instance.arrayNode();
    private final ArrayNode unreadable = JsonNodeFactory.instance.arrayNode();

    /** Prints at the end. */
    public JsonRenderer(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void checked(String name, Validation validation) {
        ObjectNode file = files.addObject();
        file.put("file", name);
        validation.definition().map(Definition::dagId).ifPresent(dag -> file.put("dag", dag));
        file.put("accepted", validation.isAccepted());
        ArrayNode findings = file.putArray("findings");
        validation.findings().forEach(finding -> describe(finding, findings.addObject()));
        file.put("findingsOmitted", validation.omitted());
    }

    @Override
    public void unreadable(String name, String reason) {
        unreadable.addObject().put("file", name).put("reason", reason);
    }

    @Override
    public void end(Totals totals) {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.put("schemaVersion", SCHEMA_VERSION);
        document.set("files", files);
        document.set("unreadable", unreadable);
        document.putObject("totals")
                .put("files", totals.files())
                .put("errors", totals.errors())
                .put("warnings", totals.warnings())
                .put("findingsOmitted", totals.omitted())
                .put("unreadable", totals.unreadable());
        JsonPrinter.print(document, out);
    }

    private static void describe(Finding finding, ObjectNode tree) {
        tree.put("rule", finding.rule().value());
        tree.put("name", finding.name());
        tree.put("severity", finding.severity().name().toLowerCase(Locale.ROOT));
        describe(finding.position(), tree);
        tree.put("path", finding.path());
        tree.put("message", finding.message());
        tree.put("hint", finding.hint());
        ArrayNode related = tree.putArray("related");
        finding.related().forEach(place -> {
            ObjectNode node = related.addObject();
            describe(place.position(), node);
            node.put("message", place.message());
        });
        tree.put("page", RulePage.of(finding.name()));
    }

    private static void describe(Position position, ObjectNode tree) {
        tree.put("line", position.line());
        tree.put("column", position.column());
        tree.put("length", position.length());
    }
}
