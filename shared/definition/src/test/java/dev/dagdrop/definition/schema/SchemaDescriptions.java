package dev.dagdrop.definition.schema;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dagdrop.definition.check.Rule;
import java.util.List;

/** What editors show beside a value: text, and the rules that speak about it with their sources. */
final class SchemaDescriptions {
    private final List<Rule> rules;

    SchemaDescriptions(List<Rule> rules) {
        this.rules = rules;
    }

    /** Describes a schema, for editors that show plain text and for those that follow links. */
    ObjectNode describe(ObjectNode schema, String text, String... ids) {
        StringBuilder marked = new StringBuilder(text);
        for (String id : ids) {
            Rule rule = rule(id);
            String page = "docs/rules/" + rule.name() + ".md";
            marked.append("\n\n%s: %s [Source](%s), `%s`".formatted(rule.title(), rule.summary(), rule.source(), page));
        }
        String rulesNamed = ids.length == 0 ? "" : " (" + String.join(", ", ids) + ")";
        schema.put("description", text + rulesNamed);
        if (ids.length > 0) {
            schema.put("markdownDescription", marked.toString());
        }
        return schema;
    }

    private Rule rule(String id) {
        return rules.stream()
                .filter(each -> each.id().value().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no rule " + id));
    }
}
