package dev.dagdrop.definition.operators;

import java.util.Optional;
import java.util.function.Supplier;

/** A value that is made when it is first asked for. Safe for use by several threads. */
final class Lazy<T> implements Supplier<T> {
    private final Supplier<T> maker;
    private volatile Optional<T> made = Optional.empty();

    Lazy(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public T get() {
        Optional<T> value = made;
        return value.isPresent() ? value.get() : make();
    }

    private synchronized T make() {
        if (made.isEmpty()) {
            made = Optional.of(maker.get());
        }
        return made.get();
    }
}
