package dev.dagdrop.definition.check.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.dagdrop.definition.Rules;
import dev.dagdrop.definition.check.CheckOverrides;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.finding.Severity;
import dev.dagdrop.definition.template.NamedUse;
import dev.dagdrop.definition.template.Reference;
import dev.dagdrop.definition.template.Template;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/**
 * What holds for every text that a small reader of ours is given: a template, a field of a schedule, overrides. A normal
 * run replays the seeds; with {@code JAZZER_FUZZ=1} new texts are looked for.
 */
final class TextFuzzTest {
    private static final List<Rule> RULES = Rules.all();

    @FuzzTest
    void readsAnyText(byte[] content) {
        String text = new String(content, StandardCharsets.UTF_8);

        readTemplate(text);
        for (CronUnit unit : CronUnit.values()) {
            readField(unit, text);
        }
        readOverrides(text);
    }

    private static void readTemplate(String text) {
        Template template = Template.of(text);

        assertThat(Template.of(text)).isEqualTo(template);
        for (Reference reference : template.references()) {
            assertThat(text.substring(reference.start(), reference.end())).isEqualTo(reference.name());
        }
        for (NamedUse use : Stream.concat(template.filters().stream(), template.tests().stream())
                .toList()) {
            assertInside(use.start(), use.end(), text);
        }
        template.fault().ifPresent(fault -> {
            assertInside(fault.start(), fault.end(), text);
            assertThat(fault.message()).isNotBlank();
        });
        if (!Template.mayHoldCode(text)) {
            assertThat(template).isEqualTo(Template.of(""));
        }
    }

    private static void readField(CronUnit unit, String text) {
        CronField field = CronField.of(unit, text, 7);

        assertThat(CronField.of(unit, text, 7)).isEqualTo(field);
        assertThat(String.join(",", field.items().stream().map(CronItem::text).toList()))
                .isEqualTo(text);
        for (CronItem item : field.items()) {
            assertThat(text.startsWith(item.text(), item.start() - 7)).isTrue();
        }
        assertThat(field.values() >>> (unit.first() + unit.cycle())).isZero();
        assertThat(field.values() & ((1L << unit.first()) - 1)).isZero();
        assertThat(!field.isAny() || field.count() == unit.cycle()).isTrue();
    }

    private static void readOverrides(String text) {
        try {
            CheckOverrides overrides = CheckOverrides.parse(text, RULES);
            String written = String.join(
                    ",",
                    overrides.severities().entrySet().stream()
                            .map(rule -> rule.getKey() + "=" + word(rule.getValue()))
                            .toList());
            assertThat(CheckOverrides.parse(written, RULES)).isEqualTo(overrides);
        } catch (IllegalArgumentException refused) {
            assertThat(refused).hasMessageMatching("\\P{Cntrl}+");
        }
    }

    private static String word(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
        };
    }

    private static void assertInside(int start, int end, String text) {
        assertThat(start).isBetween(0, end);
        assertThat(end).isLessThanOrEqualTo(text.length());
    }
}
