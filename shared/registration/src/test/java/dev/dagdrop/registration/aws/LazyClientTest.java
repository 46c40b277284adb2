package dev.dagdrop.registration.aws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LazyClientTest {
    private final AtomicInteger made = new AtomicInteger();
    private final LazyClient<Integer> late = new LazyClient<>(made::incrementAndGet);

    @Test
    void isMadeWhenItIsAskedForAndOnce() {
        assertThat(made).hasValue(0);

        assertThat(late.get()).isEqualTo(1);
        assertThat(late.get()).isEqualTo(1);
    }
}
