package dev.dagdrop.profile.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AllowedOperatorsTest {
    private static final String AWS = "airflow.providers.amazon.aws.";

    @ParameterizedTest
    @CsvSource({
        "s3, operators.s3.S3ListOperator, true",
        "s3, sensors.s3.S3KeySensor, true",
        "s3, operators.s3_tables.S3TablesCreateTableOperator, true",
        "s3, transfers.s3_to_redshift.S3ToRedshiftOperator, false",
        "S3ToRedshiftOperator, transfers.s3_to_redshift.S3ToRedshiftOperator, true",
        "glue, operators.glue_crawler.GlueCrawlerOperator, true",
        "glue_crawler, operators.glue.GlueJobOperator, false",
        "glu, operators.glue.GlueJobOperator, false",
        "Glue*, operators.glue.GlueJobOperator, true",
        "gl*, operators.glue.GlueJobOperator, false",
        "GlueJobOperator, operators.glue.GlueJobOperator, true",
        "airflow.providers.amazon.aws.operators.glue.*, operators.glue.GlueJobOperator, true",
        "airflow.providers.amazon.aws.operators.glue.GlueJobOperator, operators.glue.GlueJobOperator, true",
        "*, operators.glue.GlueJobOperator, true",
    })
    void allowWhatAnEntryStandsFor(String entry, String operator, boolean allowed) {
        assertThat(new AllowedOperators(List.of("sns", entry)).allow(AWS + operator))
                .isEqualTo(allowed);
    }

    @ParameterizedTest
    @CsvSource({
        "s3, mycode.operators.s3.S3ListOperator, false",
        "S3ListOperator, mycode.S3ListOperator, false",
        "*, mycode.S3ListOperator, false",
        "*.*, mycode.S3ListOperator, true",
        "mycode.*, mycode.S3ListOperator, true",
        "mycode.*, mycodex.S3ListOperator, false",
        "S3ListOperator, S3ListOperator, false",
        "S3ListOperator, airflow.providers.mycode.operators.s3.S3ListOperator, false",
        "s3, airflow.providers.mycode.operators.s3.S3ListOperator, false",
        "*.*, mycode.$NAME, false",
        "S3*, airflow.providers.amazon.aws.operators.s3.S3${NAME}, false",
    })
    void allowATeamsOwnClassByItsPathOnly(String entry, String operator, boolean allowed) {
        assertThat(new AllowedOperators(List.of(entry)).allow(operator)).isEqualTo(allowed);
    }
}
