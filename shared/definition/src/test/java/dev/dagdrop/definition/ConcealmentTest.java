package dev.dagdrop.definition;

import static dev.dagdrop.definition.Inputs.bytes;
import static dev.dagdrop.definition.Inputs.rules;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dagdrop.definition.finding.TextRenderer;
import dev.dagdrop.definition.yaml.YamlScalar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A credential is in no message, path, hint, excerpt or related place, whatever else is wrong at its place. */
final class ConcealmentTest {
    private final Validator validator = Validator.standard(Bounds.standard());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "d: {tasks: {t: {operator: x.y, password: Sup3rS3cret, password: Sup3rS3cret}}}",
                "d: {tasks: {t: {operator: x.y, bash_command: 'curl https://etl:Sup3rS3cret@h/{{ dss }}'}}}",
                "d:\n  tasks:\n    t:\n      operator: x.y\n      a: |\n        curl https://etl:Sup3rS3cret@h/{{ dss }}\n",
                "d:\n  tasks:\n    t:\n      operator: x.y\n      a: >\n        one\n        https://etl:Sup3rS3cret@h/{{ dss }}\n\n      b: 1\n",
                "d: {tasks: {t: {operator: x.y, a: \"https://u:Sup3rS3cret\\x40h/{{ dss }}\"}}}",
                "d:\n  password: |\n    Sup3rS3cret {\n  tasks: {t: {operator: x.y, dependencies: [t2]}}\n",
                "d: {x: &p Sup3rS3cret, password: *p, schedule: *p, tasks: {t: {operator: *p, dependencies: *p, trigger_rule: *p}}}",
                "d: {password: &p Sup3rS3cret, tasks: {t: {operator: x.y, dependencies: [*p], retries: *p}}, dag_id: *p}",
                "d: {tasks: {t: {operator: x.y, env: [{name: DB_PASSWORD, value: Sup3rS3cret}], env: 1}}}",
                "d: {tasks: {t: {operator: x.y, env: [{Name: DB_PASSWORD, Value: '{Sup3rS3cret'}]}}}",
                "d: {tasks: {t: {operator: x.y, token: Sup3rS3cret, a: 'use Sup3rS3cret {{ dss }}'}}}",
                "d: {tasks: {t: {operator: x.y, 'https://u:Sup3rS3cret@h': 1, retries: 9}}}",
                "d: {tasks: {t: {operator: x.y, retries: 9}}} # https://u:Sup3rS3cret@h",
                "d:\n  password: Sup3rS3cret: x\n  tasks: {}\n",
                "d: {password: Sup3rS3cret, a: [}",
                "d:\n\tpassword: Sup3rS3cret\n",
                "d:\n  env:\n  - name: DB_PASSWORD\n    value: \"Sup3rS3cret\n",
                "d:\n  secret: |\n    Sup3rS3cret\n  a: b: c\n",
                "d: {secret_key: !!python/name Sup3rS3cret, tasks: {t: {operator: x.y}}}"
            })
    void isCompleteInEveryFinding(String text) {
        Validation validation = validator.validate(bytes(text));

        assertThat(validation.findings()).isNotEmpty();
        assertThat(new TextRenderer().render("f", validation.source(), validation.findings(), 0))
                .doesNotContain("Sup3rS3cret")
                .doesNotContain("Sup3r");
        assertThat(validation.findings().toString()).doesNotContain("Sup3r");
        assertThat(validation.source().text()).doesNotContain("Sup3r");
    }

    @ParameterizedTest
    @ValueSource(strings = {"12345678", "0123", "1:30", "0x1F2E", "3.10", "2026-01-31"})
    void coversNumbersAndDates(String number) {
        Validation validation = validator.validate(bytes("d: {db_password: " + number + "}"));

        assertThat(rules(validation)).contains("DD423");
        assertThat(new TextRenderer().render("f", validation.source(), validation.findings(), 0))
                .doesNotContain(number);
    }

    @Test
    void keepsKeysThatStandBesideAnAccessKey() {
        Validation validation = validator.validate(
                bytes("d: {tasks: {t: {operator: x.y, a: 'AKIAABCDEFGHIJKLMNOP wJalrXUtnFEMI {{ dss }}'}}}"));

        assertThat(rules(validation)).contains("DD423");
        assertThat(validation.findings()).hasSizeGreaterThan(1);
        assertThat(validation.source().text())
                .contains("{{ dss }}")
                .doesNotContain("ABCDEF")
                .doesNotContain("wJalr");
    }

    @Test
    void leavesTheServiceWhatIsWritten() {
        Validation validation = validator.validate(bytes("d: {description: 'https://u:Sup3rS3cret@h', tasks: {}}"));
        YamlScalar description = (YamlScalar)
                validation.definition().orElseThrow().dag().get("description").orElseThrow();

        assertThat(description.value()).isEqualTo("https://u:***********@h");
        assertThat(description.exact()).isEqualTo("https://u:Sup3rS3cret@h");
    }

    @Test
    void reportsTheValueBesideTheNameOfASecret() {
        Validation validation = validator.validate(
                bytes("d: {tasks: {t: {operator: x.y, env: [{name: DB_PASSWORD, value: hunter2hunter2}]}}}"));

        assertThat(validation.warnings())
                .filteredOn(finding -> finding.rule().value().equals("DD423"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("DB_PASSWORD"));
    }
}
