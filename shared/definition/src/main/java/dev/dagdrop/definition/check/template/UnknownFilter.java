package dev.dagdrop.definition.check.template;

import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.check.TemplateCheck;
import dev.dagdrop.definition.finding.Visible;
import dev.dagdrop.definition.template.NamedUse;
import dev.dagdrop.definition.template.SourcePositions;
import dev.dagdrop.definition.template.TemplateUse;
import dev.dagdrop.definition.template.TemplateUses;

/** DD707 unknown-filter. */
final class UnknownFilter implements TemplateCheck {
    private static final Rule RULE = Rule.warning(
            "DD707",
            "unknown-filter",
            "A template uses a filter or test that does not exist.",
            "https://jinja.palletsprojects.com/en/stable/templates/#list-of-builtin-filters");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examine(TemplateUses templates, Report report) {
        for (TemplateUse use : templates.all()) {
            if (use.first() && use.isReadable()) {
                SourcePositions places = use.places();
                for (NamedUse filter : use.template().filters()) {
                    if (!TemplateNames.isFilter(filter.name())) {
                        add(filter, "filter", filterHint(filter.name()), use, places, report);
                    }
                }
                for (NamedUse test : use.template().tests()) {
                    if (!TemplateNames.isTest(test.name())) {
                        add(
                                test,
                                "test",
                                "Tests of Jinja are, for example, \"is defined\" and \"is none\".",
                                use,
                                places,
                                report);
                    }
                }
            }
        }
    }

    private static void add(
            NamedUse found, String kind, String hint, TemplateUse use, SourcePositions places, Report report) {
        report.add(
                places.of(found.start(), found.end()),
                use.path(),
                "unknown " + kind + " " + Visible.quote(found.name()) + ": the task fails when it renders this",
                hint);
    }

    private static String filterHint(String name) {
        return switch (name) {
            case "to_json", "json", "tojson_pretty" -> "Write tojson.";
            case "strip" -> "Write trim.";
            case "len", "size" -> "Write length.";
            case "str", "to_string" -> "Write string.";
            case "lowercase", "downcase" -> "Write lower.";
            case "uppercase", "upcase" -> "Write upper.";
            default ->
                "Use a method of the value instead, such as {{ ds.replace('-', '/') }}; user_defined_filters are"
                        + " not available.";
        };
    }
}
