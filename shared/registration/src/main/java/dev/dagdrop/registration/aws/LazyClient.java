package dev.dagdrop.registration.aws;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * Creates a client on first use, once: a client that most uploads do not need costs a start some
 * forty milliseconds.
 */
final class LazyClient<T> implements Supplier<T> {
    private final Supplier<T> maker;
    private Optional<T> made = Optional.empty();

    LazyClient(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public synchronized T get() {
        T one = made.orElseGet(maker);
        made = Optional.of(one);
        return one;
    }
}
