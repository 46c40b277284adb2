package dev.dagdrop.definition.check.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dagdrop.definition.Bounds;
import dev.dagdrop.definition.Validator;
import dev.dagdrop.definition.model.Task;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

final class UpstreamTest {
    @Test
    void answersForEveryPairOfALongChain() {
        Upstream upstream = new Upstream(chain(200));
        for (int waiting = 0; waiting < 200; waiting++) {
            for (int target = 0; target < 200; target++) {
                upstream.ask("t" + waiting, "t" + target);
            }
        }

        List<Boolean> answers = upstream.answers();

        for (int waiting = 0; waiting < 200; waiting++) {
            for (int target = 0; target < 200; target++) {
                assertThat(answers.get(waiting * 200 + target)).isEqualTo(target < waiting);
            }
        }
    }

    @Test
    void tellsSidesOfADiamondApart() {
        Upstream upstream = new Upstream(tasks("""
                d:
                  tasks:
                    end: {dependencies: [left, right]}
                    left: {dependencies: [start]}
                    right: {dependencies: [start, unknown]}
                    start: {}
                """));
        assertThat(upstream.isTask("start")).isTrue();
        assertThat(upstream.isTask("unknown")).isFalse();
        upstream.ask("end", "start");
        upstream.ask("left", "right");
        upstream.ask("start", "end");

        assertThat(upstream.answers()).containsExactly(true, false, false);
    }

    @Test
    void accusesNobodyInACycle() {
        Upstream upstream = new Upstream(tasks("""
                d:
                  tasks:
                    a: {dependencies: [b]}
                    b: {dependencies: [a]}
                    c: {}
                """));
        upstream.ask("a", "c");

        assertThat(upstream.answers()).containsExactly(true);
    }

    private static List<Task> chain(int length) {
        StringBuilder text = new StringBuilder("d:\n  tasks:\n    t0: {}\n");
        for (int i = 1; i < length; i++) {
            text.append("    t" + i + ": {dependencies: [t" + (i - 1) + "]}\n");
        }
        return tasks(text.toString());
    }

    private static List<Task> tasks(String yaml) {
        return Validator.standard(Bounds.standard())
                .validate(yaml.getBytes(StandardCharsets.UTF_8))
                .definition()
                .orElseThrow()
                .tasks();
    }
}
