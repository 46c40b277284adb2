package dev.dagdrop.definition.template;

import java.util.List;
import java.util.Optional;

/**
 * One use of a variable.
 *
 * @param name the variable
 * @param start where it is written, from 0
 * @param end the char behind its name
 * @param steps what is used of it
 */
public record Reference(String name, int start, int end, List<Accessor> steps) {
    /** Keeps its own copy of the steps. */
    public Reference {
        steps = List.copyOf(steps);
    }

    /** The attribute that is used of the variable itself; empty where it is used in another way. */
    public Optional<Accessor.Attribute> attribute() {
        return !steps.isEmpty() && steps.getFirst() instanceof Accessor.Attribute attribute
                ? Optional.of(attribute)
                : Optional.empty();
    }

    /** The call of a method of the variable; empty where none of that name is called. */
    public Optional<Accessor.Call> call(String method) {
        return steps.size() > 1
                        && attribute()
                                .filter(first -> first.name().equals(method))
                                .isPresent()
                        && steps.get(1) instanceof Accessor.Call call
                ? Optional.of(call)
                : Optional.empty();
    }

    /** The variable and its attributes up to the first other step, such as {@code params.bucket}. */
    public String path() {
        StringBuilder path = new StringBuilder(name);
        for (Accessor step : steps) {
            if (!(step instanceof Accessor.Attribute attribute)) {
                break;
            }
            path.append('.').append(attribute.name());
        }
        return path.toString();
    }
}
