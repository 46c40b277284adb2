package dev.dagdrop.definition.template;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a template says, as far as it could be read.
 *
 * @param references the variables it uses, in order; those it sets itself are among them
 * @param filters the filters it uses
 * @param tests the tests it uses
 * @param locals the names it sets itself
 * @param guarded the variables and attributes, such as {@code params.bucket}, that it expects to be missing at times: it
 *     gives them a default or asks whether they are defined
 * @param fault why Jinja cannot compile it; empty where it can
 */
public record Template(
        List<Reference> references,
        List<NamedUse> filters,
        List<NamedUse> tests,
        Set<String> locals,
        Set<String> guarded,
        Optional<TemplateError> fault) {
    /** Keeps its own copies. */
    public Template {
        references = List.copyOf(references);
        filters = List.copyOf(filters);
        tests = List.copyOf(tests);
        // Not Set.copyOf: it goes through all names of one hash, and an author can make them collide.
        locals = Collections.unmodifiableSet(new HashSet<>(locals));
        guarded = Collections.unmodifiableSet(new HashSet<>(guarded));
    }

    /** Whether a text may be more than plain text for Jinja. */
    public static boolean mayHoldCode(String text) {
        return Lexer.mayHoldCode(text);
    }

    /** Reads a template, whatever its text is. */
    public static Template of(String text) {
        UseCollector collector = new UseCollector();
        try {
            new StatementParser(Lexer.scan(text), collector).parse();
        } catch (TemplateException unreadable) {
            return collector.template(unreadable.fault());
        }
        return collector.template(Optional.empty());
    }
}
