package dev.dagdrop.definition.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is faulty here, and what is not, was compared with Jinja 3.1.6 and the extension {@code do}. */
final class TemplateTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a { b } }} %} #} text",
                "{{ a }}",
                "{{- a -}}",
                "{{a, b}}",
                "{{ (a,) }} {{ () }}",
                "{{ a.b['c'][0][1:2](d, *e, k=1, **f).g }}",
                "{{ x.1.2 }} {{ 1.5e3 + 0x1f - 1_000 }}",
                "{{ 'it' 'is' ~ \"one\" }}",
                "{{ 'a\\'b' }}",
                "{{ {'a': {'b': 1}} }}",
                "{{ {'a': 1}}}",
                "{{ [1, 2,] }}",
                "{{ a if b else c if d }}",
                "{{ not a and not not b or c not in d }}",
                "{{ -a ** -b // +c }}",
                "{{ a is divisibleby 3 }} {{ a is in [1] }} {{ a is not none and b }}",
                "{{ a | default('x', true) | map(attribute='b') | list }}",
                "{{ f(a)(b) }} {{ a|f(1)(2) }}",
                "{# {{ not read #}",
                "{% raw %}{{ not read {% endraw %}",
                "{%- raw -%} {% %} {%- endraw -%}",
                "{% if a: %}1{% elif b %}2{% else %}3{% endif %}",
                "{% for a, (b, c) in d if a recursive %}{{ loop(a) }}{% else %}-{% endfor %}",
                "{% set a, b = 1, 2 %}{% set c %}text{% endset %}{% set d | upper %}x{% endset %}{% set n.x = 1 %}",
                "{% with a = 1, b = a %}{{ b }}{% endwith %}",
                "{% macro m(a, b=1) %}{% endmacro %}{% call(x) m(1) %}{% endcall %}",
                "{% filter upper | lower %}x{% endfilter %}",
                "{% block b scoped %}{% endblock b %}",
                "{% do a.append(1) %}{% print a, b %}",
                "{% include 'a' ignore missing with context %}{% import 'a' as b %}",
                "{% from 'a' import b as c, d with context %}{% extends 'a' %}",
                "{% autoescape true %}{% endautoescape %}",
                "{% raw %}"
            })
    void readsWhatJinjaReads(String text) {
        assertThat(Template.of(text).fault()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{ a",
                "{{ a }",
                "{{ a %}",
                "{% if a }}",
                "{{ }}",
                "{{ a b }}",
                "{{ 'a }}",
                "{{ (a }}",
                "{{ a) }}",
                "{{ (a] }}",
                "{{ a. }}",
                "{{ a | }}",
                "{{ a is }}",
                "{{ a + }}",
                "{{ a & b }}",
                "{{ a ? b : c }}",
                "{{ f(a b) }}",
                "{{ f(k=1, a) }}",
                "{{ {'a' 1} }}",
                "{{ [1 2] }}",
                "{{ {{ a }} }}",
                "{{ a; b }}",
                "{# never closed",
                "{% raw %} never closed",
                "{% if a %}",
                "{% endif %}",
                "{% if a %}{% endfor %}",
                "{% if a %}{% else %}{% else %}{% endif %}",
                "{% else %}",
                "{% for a of b %}{% endfor %}",
                "{% for a in %}{% endfor %}",
                "{% set a = %}",
                "{% select a %}",
                "{% %}",
                "{% break %}",
                "{% if a b %}{% endif %}",
                "{% endraw %}"
            })
    void findsWhatJinjaRefuses(String text) {
        assertThat(Template.of(text).fault()).isPresent();
    }

    @Test
    void pointsToTheFault() {
        TemplateError fault = Template.of("text {{ a }} {{ b c }}").fault().orElseThrow();

        assertThat("text {{ a }} {{ b c }}".substring(fault.start(), fault.end()))
                .isEqualTo("c");
    }

    @Test
    void tellsWhatATemplateRefersTo() {
        Template template =
                Template.of("{{ params.x['y'] }} {{ ti.xcom_pull('a', key='k').z }} {{ 'text' ~ ds|upper }}");

        assertThat(template.references())
                .extracting(Reference::path)
                .containsExactly("params.x.y", "ti.xcom_pull", "ds");
        assertThat(template.filters()).extracting(NamedUse::name).containsExactly("upper");
        Accessor.Call call = template.references().get(1).call("xcom_pull").orElseThrow();
        assertThat(call.arguments()).extracting(Argument::value).allMatch(TemplateValue.Text.class::isInstance);
    }

    @Test
    void tellsTextsFromWhatOnlyARunCanTell() {
        assertThat(firstArgument("f('a')")).isInstanceOf(TemplateValue.Text.class);
        assertThat(firstArgument("f(['a', 'b'])")).isInstanceOf(TemplateValue.Texts.class);
        assertThat(firstArgument("f(('a', 'b'))")).isInstanceOf(TemplateValue.Texts.class);
        for (String call :
                List.of("f('a' ~ b)", "f('a'.b)", "f('a'|upper)", "f(['a', b])", "f(not 'a')", "f('a' if b)")) {
            assertThat(firstArgument(call)).as(call).isInstanceOf(TemplateValue.Unknown.class);
        }
    }

    @Test
    void knowsTheNamesThatATemplateSetsItself() {
        Template template = Template.of("{% for a, b in c %}{% set d = a %}{% endfor %}{% macro e(f) %}{% endmacro %}");

        assertThat(template.locals()).containsExactlyInAnyOrder("a", "b", "d", "e", "f");
    }

    @Test
    void knowsWhatATemplateExpectsToBeMissingAtTimes() {
        Template template = Template.of(
                "{{ a | default(1) }}{{ b.c is defined }}{{ d | upper | d }}{% if e is not undefined %}{% endif %}");

        assertThat(template.guarded()).containsExactlyInAnyOrder("a", "b.c", "e");
    }

    @Test
    void leavesAloneWhatNestsTooDeep() {
        for (String open : List.of("(", "[", "{1: ", "f(", "a[", "- ", "not ", "a if b else ", "a is (")) {
            Template template = Template.of("{{ " + open.repeat(100_000) + "}}");

            assertThat(template.references().size()).isLessThanOrEqualTo(300_000);
        }
    }

    private static TemplateValue firstArgument(String call) {
        Reference reference = Template.of("{{ " + call + " }}").references().getFirst();
        return ((Accessor.Call) reference.steps().getFirst())
                .arguments()
                .getFirst()
                .value();
    }
}
