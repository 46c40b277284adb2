package dev.dagdrop.definition.check.dag;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dagdrop.definition.Bounds;
import dev.dagdrop.definition.Validator;
import dev.dagdrop.definition.check.CheckOverrides;
import dev.dagdrop.definition.finding.Finding;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class InvalidDagIdTest {
    private final Validator validator =
            new Validator(Bounds.standard(), List.of(new InvalidDagId()), CheckOverrides.none());

    @ParameterizedTest
    @ValueSource(strings = {"azAZ09", "a.b-c_d", "_", "0"})
    void takesLettersDigitsAndSomeSigns(String id) {
        assertThat(findings(id)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a@", "a[", "a`", "a{", "a/", "a:", "a "})
    void refusesTheirNeighbours(String id) {
        assertThat(findings(id)).hasSize(1);
    }

    @Test
    void takesAsManyCharactersAsAirflow() {
        assertThat(findings("a".repeat(250))).isEmpty();
        assertThat(findings("a".repeat(251))).hasSize(1);
    }

    private List<Finding> findings(String id) {
        String text = "\"" + id + "\":\n  tasks: {}\n";
        return validator.validate(text.getBytes(StandardCharsets.UTF_8)).findings();
    }
}
