package dev.dagdrop.definition.template;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Gathers what a template uses while it is read. */
final class UseCollector {
    private final List<Reference> references = new ArrayList<>();
    private final List<NamedUse> filters = new ArrayList<>();
    private final List<NamedUse> tests = new ArrayList<>();
    private final Set<String> locals = new HashSet<>();
    private final Set<String> guarded = new HashSet<>();

    void reference(Reference reference) {
        references.add(reference);
    }

    void filter(NamedUse use) {
        filters.add(use);
    }

    void test(NamedUse use) {
        tests.add(use);
    }

    void local(String name) {
        locals.add(name);
    }

    void guard(Reference reference) {
        guarded.add(reference.path());
    }

    /** Notes that the template asks whether something is there, such as {@code params.bucket}. */
    void guard(String path) {
        guarded.add(path);
    }

    /** What was gathered; variables in the order written, while those in brackets are read first. */
    Template template(Optional<TemplateError> fault) {
        references.sort(Comparator.comparingInt(Reference::start));
        return new Template(references, filters, tests, locals, guarded, fault);
    }
}
