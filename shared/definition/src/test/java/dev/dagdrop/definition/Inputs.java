package dev.dagdrop.definition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dagdrop.definition.finding.Finding;
import dev.dagdrop.definition.finding.TextRenderer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What the tests of hostile and of large inputs share. */
final class Inputs {
    private Inputs() {}

    static void assertPrints(Verdict verdict) {
        String printed = new TextRenderer().render("f", verdict.source(), verdict.findings(), verdict.omitted());

        assertThat(printed.isEmpty()).isEqualTo(verdict.findings().isEmpty());
        assertThat(printed.chars().noneMatch(c -> Character.isISOControl(c) && c != '\n'))
                .isTrue();
        assertThat(verdict.definition().isPresent() || !verdict.isAccepted()).isTrue();
    }

    static List<String> rules(Verdict verdict) {
        return verdict.findings().stream()
                .map(Finding::rule)
                .map(Object::toString)
                .toList();
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
