package dev.dagdrop.definition.operators;

import java.util.ArrayList;
import java.util.List;

/** The whole catalogue, for the schema that is written from it; the checks ask for one operator at a time. */
public final class AllOperators {
    private static final CatalogueText TEXT = CatalogueText.load();

    private AllOperators() {}

    /** Every operator, in the order of the catalogue. */
    public static List<OperatorSpec> list() {
        List<OperatorSpec> all = new ArrayList<>();
        TEXT.paths().forEach(path -> TEXT.operator(path).ifPresent(all::add));
        return List.copyOf(all);
    }

    /** The arguments of a group, such as {@code @aws}, that many operators have in common. */
    public static List<ParameterSpec> group(String name) {
        return TEXT.group(name);
    }
}
