package dev.dagdrop.definition.check.task;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What took the place of classes that Airflow and the Amazon provider no longer have: Airflow's own table of moved classes
 * ({@code airflow-core/src/airflow/operators/__init__.py} and {@code sensors/__init__.py} of Airflow 3) and the provider's
 * changelog. No code package brings a module of Airflow back.
 */
final class ReplacedOperators {
    static final String SOURCE =
            "https://airflow.apache.org/docs/apache-airflow/stable/installation/upgrading_to_airflow3.html";

    private static final String AMAZON = UnlistedOperators.AMAZON + "aws.";
    private static final String STANDARD = "airflow.providers.standard.";
    private static final String SQL = "airflow.providers.common.sql.operators.sql.SQLExecuteQueryOperator";
    private static final String REDSHIFT = AMAZON + "operators.redshift_data.RedshiftDataOperator";
    private static final String EMAIL = AMAZON + "operators.ses.SesEmailOperator";

    /** The modules below these packages that Airflow 3 still has. */
    private static final Map<String, List<String>> KEPT_MODULES = Map.of(
            "airflow.operators.",
            List.of(
                    "bash",
                    "branch",
                    "datetime",
                    "empty",
                    "generic_transfer",
                    "latest_only",
                    "python",
                    "smooth",
                    "trigger_dagrun",
                    "weekday"),
            "airflow.sensors.",
            List.of(
                    "base",
                    "bash",
                    "date_time",
                    "external_task",
                    "filesystem",
                    "python",
                    "time_delta",
                    "time_sensor",
                    "weekday"),
            "airflow.contrib.",
            List.of());

    private static final Map<String, String> BY_NAME = Map.ofEntries(
            Map.entry("DummyOperator", STANDARD + "operators.empty.EmptyOperator"),
            Map.entry("BranchPythonOperator", STANDARD + "operators.python.BranchPythonOperator"),
            Map.entry("ShortCircuitOperator", STANDARD + "operators.python.ShortCircuitOperator"),
            Map.entry("PythonVirtualenvOperator", STANDARD + "operators.python.PythonVirtualenvOperator"),
            Map.entry("LatestOnlyOperator", STANDARD + "operators.latest_only.LatestOnlyOperator"),
            Map.entry("TriggerDagRunOperator", STANDARD + "operators.trigger_dagrun.TriggerDagRunOperator"),
            Map.entry("BranchDateTimeOperator", STANDARD + "operators.datetime.BranchDateTimeOperator"),
            Map.entry("BranchDayOfWeekOperator", STANDARD + "operators.weekday.BranchDayOfWeekOperator"),
            Map.entry("ExternalTaskSensor", STANDARD + "sensors.external_task.ExternalTaskSensor"),
            Map.entry("ExternalTaskMarker", STANDARD + "sensors.external_task.ExternalTaskMarker"),
            Map.entry("FileSensor", STANDARD + "sensors.filesystem.FileSensor"),
            Map.entry("PythonSensor", STANDARD + "sensors.python.PythonSensor"),
            Map.entry("BashSensor", STANDARD + "sensors.bash.BashSensor"),
            Map.entry("DateTimeSensor", STANDARD + "sensors.date_time.DateTimeSensor"),
            Map.entry("TimeSensor", STANDARD + "sensors.time.TimeSensor"),
            Map.entry("TimeDeltaSensor", STANDARD + "sensors.time_delta.TimeDeltaSensor"),
            Map.entry("DayOfWeekSensor", STANDARD + "sensors.weekday.DayOfWeekSensor"),
            Map.entry("EmailOperator", EMAIL),
            Map.entry("AWSAthenaOperator", AMAZON + "operators.athena.AthenaOperator"),
            Map.entry("AwsBatchOperator", AMAZON + "operators.batch.BatchOperator"),
            Map.entry("AWSBatchOperator", AMAZON + "operators.batch.BatchOperator"),
            Map.entry("AwsGlueJobOperator", AMAZON + "operators.glue.GlueJobOperator"),
            Map.entry("AwsGlueCrawlerOperator", AMAZON + "operators.glue_crawler.GlueCrawlerOperator"),
            Map.entry("AWSDataSyncOperator", AMAZON + "operators.datasync.DataSyncOperator"),
            Map.entry("ECSOperator", AMAZON + "operators.ecs.EcsRunTaskOperator"),
            Map.entry("EcsOperator", AMAZON + "operators.ecs.EcsRunTaskOperator"),
            Map.entry(
                    "AwsLambdaInvokeFunctionOperator",
                    AMAZON + "operators.lambda_function.LambdaInvokeFunctionOperator"),
            Map.entry("RedshiftSQLOperator", REDSHIFT),
            Map.entry("S3PrefixSensor", AMAZON + "sensors.s3.S3KeySensor"),
            Map.entry("S3KeySizeSensor", AMAZON + "sensors.s3.S3KeySensor"),
            Map.entry("AwsGlueJobSensor", AMAZON + "sensors.glue.GlueJobSensor"),
            Map.entry(
                    "AwsGlueCatalogPartitionSensor",
                    AMAZON + "sensors.glue_catalog_partition.GlueCatalogPartitionSensor"),
            Map.entry("AwsGlueCrawlerSensor", AMAZON + "sensors.glue_crawler.GlueCrawlerSensor"),
            Map.entry("AwsRedshiftClusterSensor", AMAZON + "sensors.redshift_cluster.RedshiftClusterSensor"),
            Map.entry("S3ToRedshiftTransfer", AMAZON + "transfers.s3_to_redshift.S3ToRedshiftOperator"),
            Map.entry("RedshiftToS3Transfer", AMAZON + "transfers.redshift_to_s3.RedshiftToS3Operator"),
            Map.entry("SimpleHttpOperator", "airflow.providers.http.operators.http.HttpOperator"),
            Map.entry("HttpSensor", "airflow.providers.http.sensors.http.HttpSensor"),
            Map.entry("KubernetesPodOperator", "airflow.providers.cncf.kubernetes.operators.pod.KubernetesPodOperator"),
            Map.entry("PostgresOperator", SQL),
            Map.entry("MySqlOperator", SQL),
            Map.entry("MsSqlOperator", SQL),
            Map.entry("SqliteOperator", SQL),
            Map.entry("OracleOperator", SQL),
            Map.entry("JdbcOperator", SQL));

    private ReplacedOperators() {}

    /** Whether Airflow 3 or the provider certainly no longer has such a class. */
    static boolean isRemoved(String operator) {
        for (Map.Entry<String, List<String>> kept : KEPT_MODULES.entrySet()) {
            if (operator.startsWith(kept.getKey())) {
                return !kept.getValue()
                        .contains(module(operator.substring(kept.getKey().length())));
            }
        }
        return operator.startsWith(UnlistedOperators.AMAZON)
                && BY_NAME.containsKey(UnlistedOperators.shortName(operator));
    }

    /** The full path of the class that took its place. */
    static Optional<String> replacement(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /** What lies between the package and the class. */
    private static String module(String rest) {
        int end = rest.lastIndexOf('.');
        return end < 0 ? "" : rest.substring(0, end);
    }
}
