package dev.dagdrop.definition.template;

import java.util.Optional;

/** Says what is wrong with a tag that Jinja does not know, or not here. */
final class UnknownTagHint {
    private UnknownTagHint() {}

    static TemplateException misplaced(Token name, Optional<Token> innermost) {
        String opening = name.text().startsWith("end") ? name.text().substring(3) : "";
        if (isPaired(opening)) {
            String shown = "{% " + name.text() + " %}";
            return innermost.isEmpty()
                    ? TemplateException.at(
                            name, shown + " closes nothing", "Remove it, or add {% " + opening + " … %} before it.")
                    : TemplateException.at(
                            name,
                            shown + " before {% " + innermost.get().text() + " %} is closed",
                            "Close it with {% end" + innermost.get().text() + " %} first.");
        }
        return TemplateException.at(name, "unknown tag \"" + name.text() + '"', advice(name.text()));
    }

    private static boolean isPaired(String name) {
        return switch (name) {
            case "if", "for", "set", "with", "macro", "call", "filter", "autoescape", "block", "raw" -> true;
            default -> false;
        };
    }

    private static String advice(String name) {
        return switch (name) {
            case "elseif", "elsif" -> "Write {% elif … %}.";
            case "end" -> "Name what it closes, such as {% endif %} or {% endfor %}.";
            case "break", "continue" ->
                "Airflow does not enable loop controls; add a condition to the loop: {% for x in list if … %}.";
            default -> "For a value, write {{ … }}. Tags: if, for, set, with, macro, filter, do and raw.";
        };
    }
}
