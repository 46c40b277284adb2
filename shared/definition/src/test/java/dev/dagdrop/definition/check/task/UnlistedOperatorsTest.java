package dev.dagdrop.definition.check.task;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dagdrop.definition.operators.OperatorCatalogue;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class UnlistedOperatorsTest {
    private static final OperatorCatalogue CATALOGUE = new OperatorCatalogue();

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "$PACKAGE.Operator, NOT_KNOWN_YET",
        "jobs.${KIND}Operator, NOT_KNOWN_YET",
        "'', NOT_A_PATH",
        ".Operator, NOT_A_PATH",
        "jobs., NOT_A_PATH",
        "jobs..Operator, NOT_A_PATH",
        "jobs.2Operator, NOT_A_PATH",
        "jobs.My Operator, NOT_A_PATH",
        "jobs:Operator, NOT_A_PATH",
        "BashOperator, SHORT",
        "_, SHORT",
        "airflow.sensors.S3KeySensor, REMOVED",
        "airflow.providers.amazon.aws.operators.s3.S3KeySensor, MISPLACED",
        "jobs.S3KeySensor, UNKNOWN",
        "airflow.operators.S3KeySensors, REMOVED",
        "airflow.operators.dummy.DummyOperator, REMOVED",
        "airflow.contrib.sensors.S3KeySensor, REMOVED",
        "airflow.operators.python.BranchPythonOperator, UNKNOWN",
        "airflow.operators.python.BashOperator, MISPLACED",
        "airflow.providers.amazon.aws.operators.ecs.ECSOperator, REMOVED",
        "airflow.providers.amazon.aws.operators.s3.S3KeySensors, MISSPELLED_AMAZON",
        "airflow.providers.amazon.aws.operators.s3.s3keysensor, MISSPELLED_AMAZON",
        "airflow.providers.amazon.aws.operators.rds.RdsModifyDbInstanceOperator, UNLISTED_AMAZON",
        "airflow.providers.amazon.aws.operators.ecr.EcrCreateRepositoryOperator, UNLISTED_AMAZON",
        "jobs._private.Operator_2, UNKNOWN",
        "aufträge.Größe, UNKNOWN"
    })
    void tellsWhatIsWrittenWhereTheCatalogueDoesNotKnowIt(String operator, UnlistedOperators.Name name) {
        assertThat(UnlistedOperators.classify(operator, CATALOGUE)).isEqualTo(name);
    }

    @Test
    void offersOnePathToCopyAndSeveralToChooseFrom() {
        assertThat(UnlistedOperators.choose(List.of("a.B"))).isEqualTo("operator: a.B");
        assertThat(UnlistedOperators.choose(List.of("a.B", "c.D"))).isEqualTo("Did you mean one of these?\na.B\nc.D");
    }
}
