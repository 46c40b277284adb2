package dev.dagdrop.definition.operators;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

final class OperatorCatalogueTest {
    private static final String LIST = "airflow.providers.amazon.aws.operators.s3.S3ListOperator";
    private static final String WAIT = "airflow.providers.amazon.aws.sensors.s3.S3KeySensor";

    private final OperatorCatalogue catalogue = new OperatorCatalogue();

    @Test
    void knowsAnOperatorByItsPath() {
        OperatorSpec list = catalogue.find(LIST).orElseThrow();

        assertThat(list.shortName()).isEqualTo("S3ListOperator");
        assertThat(list.isSensor()).isFalse();
        assertThat(list.status()).isEqualTo(OperatorStatus.SUPPORTED);
        assertThat(list.required()).extracting(ParameterSpec::name).containsExactly("bucket");
        assertThat(list.parameter("bucket").orElseThrow().templated()).isTrue();
        assertThat(list.parameter("bucket").orElseThrow().kinds()).containsExactly(ValueKind.TEXT);
        assertThat(list.parameter("buckets")).isEmpty();
    }

    @Test
    void givesASensorTheArgumentsThatAllSensorsHave() {
        OperatorSpec sensor = catalogue.find(WAIT).orElseThrow();

        assertThat(sensor.isSensor()).isTrue();
        assertThat(sensor.parameters()).containsKeys("bucket_key", "poke_interval", "mode", "aws_conn_id");
        assertThat(sensor.parameter("bucket_key").orElseThrow().kinds())
                .containsExactlyInAnyOrder(ValueKind.TEXT, ValueKind.LIST);
    }

    @Test
    void doesNotKnowAPathThatIsNearlyRight() {
        assertThat(catalogue.find("S3ListOperator")).isEmpty();
        assertThat(catalogue.find(LIST + " ")).isEmpty();
        assertThat(catalogue.find("")).isEmpty();
        assertThat(catalogue.find("#")).isEmpty();
        assertThat(catalogue.find("@task")).isEmpty();
    }

    @Test
    void findsPathsByTheNameOfTheClassProvidersFirst() {
        assertThat(catalogue.withShortName("S3ListOperator")).containsExactly(LIST);
        assertThat(catalogue.withShortName("BashOperator"))
                .containsExactly(
                        "airflow.providers.standard.operators.bash.BashOperator",
                        "airflow.operators.bash.BashOperator");
        assertThat(catalogue.withShortName("NoSuchOperator")).isEmpty();
    }

    @Test
    void knowsWhatEveryTaskTakes() {
        assertThat(catalogue.taskParameter("retries").orElseThrow().required()).isFalse();
        assertThat(catalogue.taskParameter("bucket")).isEmpty();
        assertThat(catalogue.isParameterOfAny("bucket")).isTrue();
        assertThat(catalogue.isParameterOfAny("buckket")).isFalse();
    }

    @Test
    void hasEveryAdditionToTheSurveyAsItIsWritten() throws IOException {
        List<String> catalogued = resource();
        List<String> additions = Files.readAllLines(Path.of("tools", "additions.txt")).stream()
                .filter(line -> line.startsWith("airflow."))
                .toList();

        assertThat(catalogued).containsAll(additions);
        assertThat(catalogued.stream()
                        .filter(line -> line.startsWith("airflow."))
                        .toList())
                .isSorted();
    }

    @Test
    void splitsAClassNameIntoItsWords() {
        assertThat(ClassWords.of("S3ListOperator")).containsExactly("s3", "list", "operator");
        assertThat(ClassWords.of("EMRAddSteps")).containsExactly("emr", "add", "steps");
        assertThat(ClassWords.of("")).isEmpty();
        assertThat(catalogue.isWordOfAny("glue")).isTrue();
        assertThat(catalogue.isWordOfAny("jobs")).isFalse();
    }

    private static List<String> resource() throws IOException {
        try (InputStream stream =
                Objects.requireNonNull(OperatorCatalogue.class.getResourceAsStream("operators.txt"))) {
            return new String(stream.readAllBytes(), StandardCharsets.US_ASCII)
                    .lines()
                    .toList();
        }
    }

    @Test
    void canReadEveryLine() {
        List<OperatorSpec> all = catalogue.shortNames().stream()
                .flatMap(name -> catalogue.withShortName(name).stream())
                .map(path -> catalogue.find(path).orElseThrow())
                .toList();

        assertThat(all).hasSizeGreaterThan(240);
        assertThat(all).allSatisfy(spec -> assertThat(spec.path()).startsWith("airflow."));
        assertThat(all).filteredOn(spec -> spec.status() == OperatorStatus.BASE).hasSize(13);
        assertThat(all).filteredOn(spec -> !spec.needed().isEmpty()).isNotEmpty();
    }
}
